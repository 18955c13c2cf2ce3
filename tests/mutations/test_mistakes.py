"""In every article of the library, every kind of mistake is named by its rule, on its line, and by that rule alone."""

from __future__ import annotations

import pytest

from tests.conftest import TODAY
from tests.mutations.mistakes import MISTAKES, Mistake
from tests.sample import sample_library
from wellcited.checking.check import check
from wellcited.reading.article import read_article

pytestmark = pytest.mark.slow

Error = tuple[str, int]


def errors(path: str, text: str) -> set[Error]:
    """Return rule and line of every error and warning in an article that takes its place in the library."""
    shared = {id_: source.value for id_, source in sample_library().sources.items()}
    changed = read_article(path, text.encode(), shared, sample_library().digests)
    result = check(sample_library().with_article(changed), TODAY, paths=[path])
    return {(finding.rule, finding.span.line) for finding in result.findings if finding.severity == "error"}


ARTICLES = [article.path for article in sample_library().articles]


@pytest.mark.parametrize("path", ARTICLES)
def test_every_mistake_is_named_on_its_line(path: str) -> None:
    """
    At least forty kinds of mistake are planted, one at a time; each is one message of the rule that it breaks.
    """
    text = sample_library().by_path[path].text
    assert set() == errors(path, text), "the article itself is in order"

    planted: list[str] = []
    wrong: list[str] = []
    for mistake in MISTAKES:
        lines = text.split("\n")
        line = mistake.plant(lines)
        if line is None:
            continue
        planted.append(mistake.name)
        found = errors(path, "\n".join(lines))
        wrong.extend(_complaints(mistake, line, found))

    assert [] == wrong
    assert len(planted) >= 40


def _complaints(mistake: Mistake, line: int, found: set[Error]) -> list[str]:
    complaints = []
    if (mistake.rule, line) not in found:
        complaints.append(f"{mistake}: {mistake.rule} is silent about line {line}; found {sorted(found)}")
    others = {rule for rule, _ in found} - {mistake.rule, *mistake.also}
    if others:
        complaints.append(f"{mistake}: {sorted(others)} speak too")
    return complaints
