"""Our references equal those of citeproc-js, but for reasons that stand in one table."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.citing.differential.deviations import BOTH, DEVIATIONS, evened
from wellcited.citing.references import format_plain
from wellcited.model.citation import Citation

HERE = Path(__file__).parent / "differential"
CITATIONS = [
    Citation.model_validate(item) for item in json.loads((HERE / "references.json").read_text(encoding="utf-8"))
]
EXAMPLES = json.loads((HERE / "examples.json").read_text(encoding="utf-8"))
EXPECTED = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))


def test_every_reference_has_its_expected_strings():
    """
    300 references, each with an id of its own, cover all types, and citeproc-js printed each in both styles.
    """
    assert len(CITATIONS) == len({citation.id for citation in CITATIONS}) == 300
    assert {citation.id: {"ama", "nlm"} for citation in CITATIONS} == {
        key: set(value) for key, value in EXPECTED.items()
    }
    assert min(Counter(citation.type for citation in CITATIONS).values()) >= 14
    assert len({citation.type for citation in CITATIONS}) == 15


@pytest.mark.parametrize("style", BOTH)
def test_exactly_the_reasoned_references_differ(style):
    """
    A reference differs from citeproc-js if, and only if, a row of the table applies to it.
    """
    differing = {
        citation.id
        for citation in CITATIONS
        if evened(format_plain(citation, style), style) != evened(EXPECTED[citation.id][style], style)
    }
    reasoned = {
        citation.id
        for citation in CITATIONS
        if any(style in row.styles and row.applies(citation, style) for row in DEVIATIONS)
    }

    assert sorted(reasoned) == sorted(differing)


@pytest.mark.parametrize(
    ("row", "style"),
    [(row, style) for row in DEVIATIONS for style in row.styles],
    ids=lambda it: getattr(it, "name", it),
)
def test_each_reason_has_an_example_of_its_own(row, style):
    """
    Each row of the table names a reference that differs for this reason alone, and what we print for it.
    """
    name, ours = EXAMPLES[row.name][style]
    (citation,) = (citation for citation in CITATIONS if citation.id == name)

    reasons = [other.name for other in DEVIATIONS if style in other.styles and other.applies(citation, style)]

    assert reasons == [row.name]
    assert ours == format_plain(citation, style)
