"""The skeleton of a new article."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT, TODAY
from tests.sample import sample_library
from wellcited.checking.check import check
from wellcited.model.library import Library
from wellcited.model.registers import Section
from wellcited.reading.library import OWNER_PAGES, read_library
from wellcited.rules.structure.card_wording import USUAL
from wellcited.writing.fix import fix
from wellcited.writing.refusal import Refused
from wellcited.writing.skeleton import CARDS, TO_CITE, TYPES, heading, refuse_bad_path, skeleton


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a copy of the sample library that can be written to."""
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("type_", TYPES)
def test_a_skeleton_passes_but_for_what_it_says_is_missing(type_, site: Path) -> None:
    """
    Nothing must be fixed in a draft; what is reported are sections without a text and notes without a source.
    """
    path = f"docs/muscles/all-about-{type_}.md"
    library = read_library(site)
    (site / path).write_bytes(skeleton(path, type_, library))
    result = check(read_library(site), TODAY, paths=[path])
    lines = (site / path).read_text("utf-8").split("\n")

    assert not result.failed
    assert result.findings
    assert [] == [
        finding
        for finding in result.findings
        if TO_CITE not in lines[finding.span.line - 1] and not lines[finding.span.line - 1].startswith("## ")
    ]


@pytest.mark.slow
@pytest.mark.parametrize("type_", TYPES)
def test_a_skeleton_is_canonical(type_, site: Path) -> None:
    """
    The first `wellcited fix` leaves it alone.
    """
    data = skeleton("docs/muscles/new.md", type_, read_library(site))

    assert data == fix("docs/muscles/new.md", data).data


def test_a_skeleton_has_what_the_policy_asks_for(site: Path) -> None:
    """
    Key points, care cards and every section of its type; no more than a title is guessed.
    """
    library = read_library(site)
    (site / "docs/muscles/sore-foot.md").write_bytes(skeleton("docs/muscles/sore-foot.md", "condition", library))
    article = read_library(site).by_path["docs/muscles/sore-foot.md"]
    boxes = [box.kind for box in article.body.admonitions]

    assert ("Sore foot", "condition", "draft") == (article.front.title, article.front.type, article.front.status)
    assert ["key-points", "emergency", "urgent", "see-a-doctor"] == boxes
    sections = library.policy.value.sections["condition"]
    assert len(sections) == len(article.body.headings)
    assert all(section.is_met_by(found.text) for section, found in zip(sections, article.body.headings, strict=True))
    assert (None, (), (), None) == (
        article.front.summary,
        article.front.topics,
        article.front.authors,
        article.front.funding,
    )


def test_cards_are_called_what_the_rule_asks_for() -> None:
    """
    A new card has the wording that `structure-card-wording` names.
    """
    assert USUAL == {level: title for level, (title, _) in CARDS.items()}


@pytest.mark.parametrize(
    ("section", "wordings", "expected"),
    [
        ("symptoms", ("Symptoms*",), "Symptoms"),
        ("when to get help", ("When to *",), "When to get help"),
        ("self-care or treatment", ("What you can do*", "Treatment*"), "What you can do"),
        ("causes", ("What causes *",), "What causes sore foot"),
    ],
)
def test_a_heading_opens_its_section(section: str, wordings: tuple[str, ...], expected: str) -> None:
    """
    The section's own name if the policy takes it, else the first wording that is whole.
    """
    made = Section(section=section, headings=wordings)

    assert expected == heading(made, "Sore foot")
    assert made.is_met_by(expected)


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("README.md", "not under docs/"),
        ("docs", "not under docs/"),
        ("docs/muscles/a.txt", "does not end in .md"),
        ("docs/muscles/a", "does not end in .md"),
        ("docs/_register/a.md", "not published"),
        ("docs/about/a.md", "owners keep"),
        ("docs/index.md", "owners keep"),
        ("docs/muscles/Sore Foot.md", "no good address"),
        ("docs/Muscles/sore-foot.md", "no good address"),
        ("docs/muscles/night-leg-cramps.md", "already"),
    ],
)
def test_a_bad_path_is_refused(path: str, says: str) -> None:
    """
    An article lives under docs/, ends in .md, has a name that makes an address, and replaces nothing.
    """
    with pytest.raises(Refused, match=says):
        refuse_bad_path(path, sample_library(), OWNER_PAGES)


def test_a_library_without_registers_gets_a_skeleton_too() -> None:
    """
    Where no policy asks for sections, one heading is there to begin with.
    """
    data = skeleton("docs/a.md", "guide", Library())

    assert b"## Write your first heading" in data
    assert data == fix("docs/a.md", data).data
