"""`wellcited packet`, and `wellcited review --from`, which takes what comes back."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from lxml import html

from tests.cli.conftest import ASOF, Run
from tests.conftest import TODAY
from tests.history.repository import ZERO, Repository
from tests.rules.cases import ARTICLE
from wellcited.reading.article import read_article


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellcited.cli.review.today", lambda: TODAY)


def answers(site: Path, **changes: object) -> Path:
    """Write a file of answers about the article as it stands, and return it."""
    text = read_article(str(ARTICLE), (site / ARTICLE).read_bytes()).fingerprint
    given: dict[str, object] = {
        "version": 1,
        "article": ARTICLE.as_posix(),
        "text": text,
        "by": "test-clinician",
        "role": "clinical",
        "outcome": "approved-with-changes",
        "on": "2026-11-20",
        "notes": "Say how long.",
    }
    file = site / "saved.json"
    file.write_text(json.dumps({**given, **changes}), "utf-8")
    return file


def test_a_packet_is_a_file_beside_the_person(site: Path, run: Run) -> None:
    """
    Named after the article, for the reviewer who was named, with the role that the policy asks for.
    """
    result = run("packet", ARTICLE, "--by", "test-clinician", *ASOF)
    page = html.document_fromstring((site / "case.packet.html").read_text("utf-8"))

    assert (0, "case.packet.html: a page for the review of docs/muscles/case.md\n") == (result.exit_code, result.stdout)
    assert ["test-clinician"] == page.xpath("//select[@id='wc-by']/option[@selected]/@value")
    assert ["clinical"] == page.xpath("//select[@id='wc-role']/option[@selected]/@value")


def test_a_packet_goes_where_it_is_told_to(site: Path, run: Run) -> None:
    """
    To a file or to standard output; the bytes are the same.
    """
    run("packet", ARTICLE, "--out", "review.html", *ASOF)

    assert (site / "review.html").read_text("utf-8") == run("packet", ARTICLE, "--out", "-", *ASOF).stdout
    assert not (site / "case.packet.html").exists()


def test_a_packet_that_cannot_be_finished_leaves_the_old_one(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    The disk is full: what was there stays, and nothing lies beside it.
    """
    (site / "case.packet.html").write_text("the first packet", "utf-8")
    before = sorted(site.iterdir())

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)
    result = run("packet", ARTICLE, *ASOF)

    assert 2 == result.exit_code
    assert "case.packet.html cannot be written: No space left on device" in result.stderr
    assert "the first packet" == (site / "case.packet.html").read_text("utf-8")
    assert before == sorted(site.iterdir())


def test_a_packet_names_the_sentence_that_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    """
    In a real repository: one dose, and the reviewer sees what became of it.
    """
    repository = Repository.make(tmp_path / "site")
    monkeypatch.chdir(repository.root)
    repository.edit(("Walk a little.", "Take 10 mg a day."))
    first = read_article(str(ARTICLE), repository.article.read_bytes()).fingerprint
    repository.edit((ZERO, f"text: {first}"))
    repository.commit("Write")
    repository.edit(("Take 10 mg a day.", "Take 100 mg a day."))

    page = html.document_fromstring(run("packet", ARTICLE, "--out", "-", *ASOF).stdout)

    assert ["removed: 10", "added: 100"] == [one.text_content() for one in page.xpath("//del|//ins")]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("docs/muscles",), "docs/muscles is no article"),
        (("docs/muscles/gone.md",), "there is no docs/muscles/gone.md"),
        ((ARTICLE, "--by", "nobody"), "nobody in people.yml has the id nobody"),
        ((ARTICLE, "--by", "test-author"), "test-author is an author of this article"),
        ((ARTICLE, "--out", "nowhere/x.html"), "nowhere/x.html cannot be written"),
    ],
)
def test_what_cannot_be_made_is_status_2(site: Path, run: Run, arguments: tuple[str, ...], says: str) -> None:
    """
    The message names what is wrong and what would be right.
    """
    result = run("packet", *arguments)

    assert 2 == result.exit_code
    assert says in result.stderr


def test_answers_become_a_record(site: Path, run: Run) -> None:
    """
    Who, role, day and outcome come from the file; the author hears the notes.
    """
    result = run("review", "--from", answers(site))
    newest = read_article(str(ARTICLE), (site / ARTICLE).read_bytes()).front.reviews[-1]

    assert (0, "") == (result.exit_code, result.stderr)
    assert ("test-clinician", "clinical", "approved-with-changes", "2026-11-20") == (
        newest.by,
        newest.role,
        newest.outcome,
        str(newest.on),
    )
    assert result.stdout.startswith("docs/muscles/case.md: review recorded\n")
    assert result.stdout.endswith("For the author:\n  - Say how long.\n")


def test_answers_about_a_text_that_changed_write_nothing(site: Path, run: Run) -> None:
    """
    The reviewer read another text: the article stays as it is.
    """
    file = answers(site)
    (site / ARTICLE).write_text(
        (site / ARTICLE).read_text("utf-8").replace("Walk a little.", "Walk for an hour."), "utf-8"
    )
    before = (site / ARTICLE).read_bytes()

    result = run("review", ARTICLE, "--from", file)

    assert 2 == result.exit_code
    assert "the text has changed since the packet was made" in result.stderr
    assert "wellcited packet docs/muscles/case.md" in result.stderr
    assert before == (site / ARTICLE).read_bytes()


@pytest.mark.parametrize(
    ("changes", "more", "says"),
    [
        ({"by": "test-author"}, (), "reviews in no role"),
        ({"role": "fact-check"}, (), "does not review as fact-check"),
        ({"on": "2026-12-24"}, (), "has not come yet"),
        ({"outcome": "fine"}, (), "saved.json:1: `fine` is no `outcome`"),
        ({"article": "../secret.md"}, (), "there is no"),
        ({"article": "docs/muscles/neighbour.md"}, (), "the text has changed"),
        ({}, ("docs/muscles/neighbour.md",), "the answers are about docs/muscles/case.md"),
        ({}, ("--by", "test-clinician"), "with --from, the file says who"),
    ],
)
def test_answers_that_cannot_be_taken_are_status_2(
    site: Path, run: Run, changes: dict[str, str], more: tuple[str, ...], says: str
) -> None:
    """
    What `wellcited review` refuses from a person, it refuses from a file.
    """
    assert (site / "docs/muscles/neighbour.md").is_file()

    result = run("review", *more, "--from", answers(site, **changes))

    assert 2 == result.exit_code
    assert says in result.stderr
