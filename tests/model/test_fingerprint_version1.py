"""The fingerprint, version 1, which old records keep: what changes it, and what does not."""

from __future__ import annotations

import pytest

from wellcited.model.fingerprint import version1
from wellcited.reading.article import read_article

FRONT = "---\ntitle: A\nsummary: B\ncodes:\n  icd-10: [R25.2]\ncitations:\n  - {id: a, type: webpage}\n---\n"
BODY = "Take 10 mg a day.\nDo not take more [@a].\n"


def fingerprint(front: str = FRONT, body: str = BODY) -> str:
    """Return the fingerprint of an article."""
    article = read_article("docs/a.md", (front + body).encode())
    return version1.fingerprint(article.front, article.body.text)


def test_it_is_sixteen_digits() -> None:
    """
    Enough to tell texts apart, short enough to read out.
    """
    assert 16 == len(fingerprint())
    assert set(fingerprint()) <= set("0123456789abcdef")


@pytest.mark.parametrize(
    ("front", "body"),
    [
        (FRONT, "Take 10 mg a day. Do not take\nmore [@a].\n\n"),
        (FRONT, BODY.replace("\n", "\r\n")),
        (FRONT.replace("title: A", 'title: "A"'), BODY),
        (FRONT.replace("summary: B", "summary: B\nauthors: [x]\nstatus: draft"), BODY),
        (FRONT.replace("type: webpage", "type: webpage, title: T"), BODY),
    ],
)
def test_what_changes_no_meaning_leaves_it(front: str, body: str) -> None:
    """
    Line wrapping, quoting, and fields that are not clinical do not count.
    """
    assert fingerprint() == fingerprint(front, body)


@pytest.mark.parametrize(
    ("front", "body"),
    [
        (FRONT, BODY.replace("10", "100")),
        (FRONT, BODY.replace("mg", "g")),
        (FRONT, BODY.replace("Do not take", "Take")),
        (FRONT, BODY + "One more sentence.\n"),
        (FRONT.replace("title: A", "title: C"), BODY),
        (FRONT.replace("summary: B", "summary: C"), BODY),
        (FRONT.replace("R25.2", "R25.3"), BODY),
        (FRONT.replace("id: a", "id: b"), BODY),
    ],
)
def test_what_changes_the_clinical_text_changes_it(front: str, body: str) -> None:
    """
    A number, a unit, a negation, a sentence, the subject's codes and its sources are what a reviewer signs.
    """
    assert fingerprint() != fingerprint(front, body)


def test_an_old_record_stays_valid_under_its_version() -> None:
    """
    A record of sixteen digits is judged as it was when it was made, and still falls with the text.
    """
    now = read_article("docs/a.md", (FRONT + BODY).encode())
    later = read_article("docs/a.md", (FRONT + BODY.replace("10", "100")).encode())

    assert now.was(fingerprint())
    assert now.was(fingerprint().upper())
    assert not later.was(fingerprint())


def test_it_never_changes() -> None:
    """
    Records made with it exist: the number of a text is the same for ever.
    """
    assert "c6287c621cefab36" == fingerprint()
