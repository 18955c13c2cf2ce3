"""`wellcited review`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import ASOF, Run
from tests.conftest import TODAY
from tests.rules.cases import ARTICLE
from wellcited.reading.article import read_article


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellcited.cli.review.today", lambda: TODAY)


def test_a_review_is_bound_to_the_text_and_said_aloud(site: Path, run: Run) -> None:
    """
    Person, role, day and outcome have the usual answers; the text is named by its fingerprint.
    """
    file = site / ARTICLE
    run("fix")
    file.write_text(file.read_text("utf-8").replace("Walk a little.", "Walk a little every day."), "utf-8")
    assert "review-text-changed" in run("check", ARTICLE, *ASOF).stdout
    result = run("review", ARTICLE, "--by", "test-clinician")
    article = read_article(str(ARTICLE), file.read_bytes())

    assert (0, "") == (result.exit_code, result.stderr)
    assert (
        "docs/muscles/case.md: review recorded\n"
        "  by       Test clinician (test-clinician)\n"
        "  role     clinical\n"
        "  on       2026-11-22\n"
        "  outcome  approved\n"
        f"  text     {article.fingerprint[3:19]} (version 3)\n"
    ) == result.stdout
    assert ("test-clinician", TODAY, article.fingerprint) == (
        article.front.reviews[-1].by,
        article.front.reviews[-1].on,
        article.front.reviews[-1].text,
    )
    assert 0 == run("check", ARTICLE, *ASOF).exit_code
    assert 0 == run("fix", "--check", ARTICLE).exit_code


def test_everything_can_be_said(site: Path, run: Run) -> None:
    """
    Another role, another outcome, another day.
    """
    options = ("--role", "fact-check", "--outcome", "rejected", "--on", "2026-11-01")
    result = run("review", ARTICLE, "--by", "test-editor", *options)

    assert 0 == result.exit_code
    record = (site / ARTICLE).read_text("utf-8").split("  - by: test-editor\n")[1]
    assert record.startswith("    role: fact-check\n    on: 2026-11-01\n    outcome: rejected\n    text: ")


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ((ARTICLE, "--by", "nobody"), "no person has the id `nobody`"),
        ((ARTICLE, "--by", "test-author"), "reviews in no role"),
        ((ARTICLE, "--by", "test-editor"), "more than one role"),
        ((ARTICLE, "--by", "test-clinician", "--role", "fact-check"), "does not review as fact-check"),
        ((ARTICLE, "--by", "test-clinician", "--on", "2026-11-23"), "has not come yet"),
        ((ARTICLE, "--by", "test-clinician", "--on", "2026-01-14"), "the last review is from 2026-01-15"),
        ((ARTICLE, "--by", "test-clinician", "--on", "22/11/2026"), "write it as 2026-11-22"),
        ((ARTICLE, "--by", "test-clinician", "--outcome", "fine"), "'fine' is not one of"),
        ((ARTICLE,), "Missing option '--by'"),
        (("docs/muscles", "--by", "test-clinician"), "docs/muscles is no article"),
        (("docs/_register/people.yml", "--by", "test-clinician"), "is no article"),
        (("docs/no-such.md", "--by", "test-clinician"), "there is no docs/no-such.md"),
    ],
)
def test_what_would_not_be_true_is_status_2(args: tuple[str, ...], says: str, site: Path, run: Run) -> None:
    """
    Nothing is written, and the message says what there is.
    """
    before = (site / ARTICLE).read_bytes()
    result = run("review", *args)

    assert (2, "") == (result.exit_code, result.stdout)
    assert says in result.stderr
    assert before == (site / ARTICLE).read_bytes()


def test_an_author_does_not_review_their_own_text(site: Path, run: Run) -> None:
    """
    Also not with the right credentials.
    """
    file = site / ARTICLE
    file.write_text(file.read_text("utf-8").replace("authors: [test-author]", "authors: [test-clinician]"), "utf-8")
    result = run("review", ARTICLE, "--by", "test-clinician")

    assert 2 == result.exit_code
    assert "`test-clinician` is an author of this article" in result.stderr
