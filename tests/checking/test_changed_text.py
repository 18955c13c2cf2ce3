"""What the policy says of a published text that nobody has reviewed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import TODAY
from tests.history.repository import CLINICIAN, ZERO, Repository, drawing
from tests.rules.cases import ARTICLE
from wellcited.checking.check import check
from wellcited.history.read import read_history
from wellcited.mkdocs_plugin.judging import judge
from wellcited.model.keeping import reviewed_state
from wellcited.model.library import Library
from wellcited.reading.library import OWNER_PAGES, read_library

PATH = ARTICLE.as_posix()
POLICY = Path("docs/_register/policy.yml")


def reviewed_then_edited(made: Repository) -> Repository:
    """Review every article as it is, and then change the words of one."""
    for article in read_library(made.root).articles:
        made.edit((ZERO, f"text: {article.fingerprint}"), path=Path(article.path))
    made.commit("Review", by=CLINICIAN)
    made.edit(("helps most", "helps many"))
    made.commit("Edit")
    return made


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository whose article was reviewed, and then changed."""
    made = Repository.make(tmp_path / "repository")
    return reviewed_then_edited(made)


def read(repository: Repository, changed_text: str = "") -> Library:
    """Return the library, with the policy's word on changed texts."""
    if changed_text:
        repository.edit(("  due_soon:", f"  changed_text: {changed_text}\n  due_soon:"), path=POLICY)
    library = read_library(repository.root)
    return replace(library, history=read_history(repository.root, library))


@pytest.mark.parametrize(
    ("changed_text", "severity", "in_production"),
    [
        ("", "error", "error"),
        ("error", "error", "error"),
        ("notice", "warning", "error"),
        ("keep-last-reviewed", "warning", "warning"),
    ],
)
def test_the_policy_decides_how_much_it_weighs(
    repository: Repository, changed_text: str, severity: str, in_production: str
) -> None:
    """
    Without a word it stops the build. A notice is no answer for real readers; the reviewed text is.
    """
    library = read(repository, changed_text)
    found = [check(library, TODAY, production=production).findings for production in (False, True)]
    weighs = [[one.severity for one in findings if one.rule == "review-text-changed"] for findings in found]

    assert [[severity], [in_production]] == weighs


def test_a_reviewed_text_that_git_lacks_cannot_be_kept(repository: Repository) -> None:
    """
    Then nothing is built: there is nothing to show.
    """
    library = replace(read(repository, "keep-last-reviewed"), history=Library().history)

    assert ["error"] == [one.severity for one in check(library, TODAY).findings]


def test_a_build_shows_the_reviewed_text_and_a_preview_the_new_one(repository: Repository) -> None:
    """
    Readers go on seeing what was reviewed, editors what they write; both are told.
    """
    read(repository, "keep-last-reviewed")
    built = judge(repository.root, TODAY, OWNER_PAGES)
    preview = judge(repository.root, TODAY, OWNER_PAGES, preview=True)

    assert "helps most" in built.library.by_path[PATH].body.text
    assert "helps many" in preview.library.by_path[PATH].body.text
    for judged in (built, preview):
        assert [("review-text-changed", "warning")] == [(one.rule, one.severity) for one in judged.result.findings]


@pytest.fixture
def drawn(tmp_path: Path) -> Repository:
    """Return a repository whose article shows a drawing; it was reviewed, then its words were changed."""
    made = Repository.make(tmp_path / "repository")
    made.edit(("Walk a little.", "Walk a little. ![A cup](cup.svg) ![Gone](gone.svg)"))
    (made.root / CUP).write_bytes(drawing("10 ml"))
    return reviewed_then_edited(made)


CUP = Path("docs/muscles/cup.svg")
CHANGED = ("review-text-changed",)


def test_the_reviewed_text_stays_beside_the_picture_that_was_reviewed_with_it(drawn: Repository) -> None:
    """
    As long as the picture is the same, and though one is missing that was missing then.
    """
    library = read(drawn, "keep-last-reviewed")
    kept = reviewed_state(library.by_path[PATH], library)

    assert kept is not None
    assert "helps most" in kept.body.text
    assert ["warning"] == [one.severity for one in check(library, TODAY).findings if one.rule in CHANGED]


def test_the_reviewed_text_does_not_stay_beside_another_picture(drawn: Repository) -> None:
    """
    A site has one file under one address: nothing is built, and the message says why.
    """
    (drawn.root / CUP).write_bytes(drawing("100 ml"))
    drawn.commit("Swap")
    library = read(drawn, "keep-last-reviewed")
    (found,) = (one for one in check(library, TODAY).findings if one.rule in CHANGED)
    because = "the reviewed text cannot stay online until then, because its picture cup.svg is no longer as reviewed"

    assert reviewed_state(library.by_path[PATH], library) is None
    assert "error" == found.severity
    assert "the picture cup.svg is not the one that was reviewed" in found.message
    assert because in found.help
    assert any(one.rule in CHANGED for one in judge(drawn.root, TODAY, OWNER_PAGES).result.findings)


def test_a_picture_that_is_gone_does_not_stay_either(drawn: Repository) -> None:
    """
    Where the policy does not keep texts, nothing is said of keeping.
    """
    (drawn.root / CUP).unlink()
    kept = read(drawn, "keep-last-reviewed")
    drawn.git("checkout", "-q", POLICY.as_posix())
    plain = read(drawn)
    kept_says, plain_says = (
        [one.help for one in check(library, TODAY).findings if one.rule in CHANGED] for library in (kept, plain)
    )

    assert "cannot stay online" in kept_says[0]
    assert "cannot stay online" not in plain_says[0]
