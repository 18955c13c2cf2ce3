"""A reviewer's answers, read from JSON or YAML."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from tests.packet.little import BODY, PATH, read
from wellcited.packet.answers import UnusableError, for_the_author, read_answers, refuse_another_text

ARTICLE = read()
GIVEN: dict[str, Any] = {
    "version": 1,
    "article": PATH,
    "text": ARTICLE.fingerprint,
    "by": "ann",
    "role": "clinical",
    "outcome": "approved-with-changes",
    "on": "2026-11-20",
    "notes": "Say how long.\n\nAnd: \u201cnever\u201d twice. \U0001f600",
    "claims": [
        {"line": 24, "source": "one", "sentence": "It heals.", "answer": "supported"},
        {"line": 28, "source": "two", "answer": "not-supported", "note": "It says 5 mg."},
        {"line": 28, "source": "one", "answer": "not-seen"},
    ],
    "checklist": [
        {"item": "discern-6", "answer": "yes"},
        {"item": "pemat-5", "answer": "no", "note": "Passive"},
        {"item": "cdc-4", "answer": "does-not-apply"},
    ],
}


def as_json(**changes: Any) -> bytes:
    """Return a file as the packet's page saves it; None takes a field away."""
    given = {key: value for key, value in {**GIVEN, **changes}.items() if value is not None}
    return json.dumps(given, ensure_ascii=False, indent=2).encode()


def test_json_as_a_browser_writes_it_is_read() -> None:
    """
    Every field arrives as what it is.
    """
    read_ = read_answers("a.json", as_json())

    assert (PATH, ARTICLE.fingerprint, "ann", "clinical") == (read_.article, read_.text, read_.by, read_.role)
    assert ("approved-with-changes", date(2026, 11, 20), GIVEN["notes"]) == (read_.outcome, read_.on, read_.notes)
    assert [(28, "two", "not-supported")] == [(one.line, one.source, one.answer) for one in read_.claims[1:2]]
    assert ["discern-6", "pemat-5", "cdc-4"] == [one.item for one in read_.checklist]


def test_yaml_as_a_person_types_it_is_read() -> None:
    """
    The answers of a paper form can be typed.
    """
    facts = {"version": 1, "article": PATH, "text": ARTICLE.fingerprint, "by": "ann", "role": "clinical"}
    text = "".join(f"{name}: {value}\n" for name, value in {**facts, "outcome": "approved", "on": "2026-11-20"}.items())
    answers = read_answers("a.yml", text.encode())

    assert ("approved", (), None) == (answers.outcome, answers.claims, answers.notes)


@pytest.mark.parametrize(
    ("data", "says", "line"),
    [
        (as_json(outcome="aproved"), "`aproved` is no `outcome`", 7),
        (as_json(on="20/11/2026"), "`20/11/2026` is not a date", 8),
        (as_json(by=None), "`by` is missing", 0),
        (as_json(version=2), "version 2 is not known", 0),
        (as_json(verdict="fine"), "`verdict` is not known here", 0),
        (as_json(claims=[{"line": 3, "source": "one"}]), "`answer` is missing", 11),
        (as_json(checklist=[{"item": "discern-99", "answer": "yes"}]), "there is no question discern-99", 0),
        (b"\xff\xfe", "", 0),
        (b"[1, 2]", "", 0),
        (b"", "`version` is missing", 0),
        (b"a: &a [*a, *a]", "", 0),
    ],
)
def test_half_a_review_is_no_review(data: bytes, says: str, line: int) -> None:
    """
    What cannot be understood in full is refused, with the line where there is one.
    """
    with pytest.raises(UnusableError) as caught:
        read_answers("a.json", data)
    assert says in str(caught.value)
    assert caught.value.help
    assert line in (0, caught.value.line)


def test_answers_are_of_one_text() -> None:
    """
    A dose that changed after the packet was made ends it; another way of writing does not.
    """
    answers = read_answers("a.json", as_json())
    refuse_another_text(answers, read(BODY.replace("- It", "* It")))

    with pytest.raises(UnusableError, match="the text has changed since the packet was made"):
        refuse_another_text(answers, read(BODY.replace("10 mg", "100 mg")))
    with pytest.raises(UnusableError, match=r"the answers are about docs/other\.md"):
        refuse_another_text(read_answers("a.json", as_json(article="docs/other.md")), ARTICLE)


def test_answers_say_which_pictures_were_seen() -> None:
    """
    A picture that changed after the packet was made ends it; a packet of an older program cannot tell.
    """
    body = f"{BODY}\n![A cup](cup.svg)\n"
    now, later = (read(body, digests={"docs/muscles/cup.svg": digit * 64}) for digit in "01")
    answers = read_answers("a.json", as_json(text=now.fingerprint))
    refuse_another_text(answers, now)

    with pytest.raises(UnusableError, match="the text or a picture has changed since"):
        refuse_another_text(answers, later)
    for article in (now, later):
        with pytest.raises(UnusableError, match="it does not say which pictures the reviewer saw"):
            refuse_another_text(read_answers("a.json", as_json(text=now.version2)), article)
    refuse_another_text(read_answers("a.json", as_json(text=ARTICLE.version2)), ARTICLE)


def test_nobody_approves_what_has_no_support() -> None:
    """
    Approved as it stands, and line 28 not supported: one of the two is a slip.
    """
    with pytest.raises(UnusableError, match="line 28 is said to have no support in two"):
        refuse_another_text(read_answers("a.json", as_json(outcome="approved")), ARTICLE)
    refuse_another_text(read_answers("a.json", as_json(outcome="rejected")), ARTICLE)


def test_the_author_hears_what_is_no_plain_yes() -> None:
    """
    Notes, then claims, then questions.
    """
    assert [
        "Say how long.",
        "And: \u201cnever\u201d twice. \U0001f600",
        "line 28, two: it does not say so (It says 5 mg.)",
        "line 28, one: I could not see it",
        "pemat-5, Do the sentences say who does what? No (Passive)",
    ] == list(for_the_author(read_answers("a.json", as_json())))
