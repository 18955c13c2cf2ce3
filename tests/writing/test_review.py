"""Review records."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.conftest import TODAY
from wellcited.model.article import Register, SourceFile
from wellcited.model.frontmatter import Review
from wellcited.model.library import Library
from wellcited.model.registers import Person
from wellcited.reading.article import read_article
from wellcited.writing.refusal import Refused
from wellcited.writing.review import choose_role, sign

BODY = "\n---\n\nA sore calf is common.\n"


def article(front: str) -> bytes:
    """Return a file with this front matter."""
    return f"---\n{front}{BODY}".encode()


def signed(front: str, **more: Any) -> str:
    """Return front matter after a review."""
    data = article(front)
    read = read_article("docs/a.md", data)
    fields: dict[str, Any] = {"by": "clinician", "role": "clinical", "on": TODAY, "outcome": "approved", **more}
    made = sign(read, data, Review.model_construct(**fields), TODAY)
    assert made.data.endswith(BODY.encode())
    assert read.fingerprint == made.review.text
    return made.data.decode().removeprefix("---\n").removesuffix(BODY)


def record(front: str, indent: str = "  ") -> str:
    """Return the lines that a record of today adds to an article with this front matter."""
    text = read_article("docs/a.md", article(front)).fingerprint
    lines = ["- by: clinician", "  role: clinical", "  on: 2026-11-22", "  outcome: approved", f"  text: {text}"]
    return "".join(f"{indent}{line}\n" for line in lines)


def test_the_first_review_stands_in_its_place() -> None:
    """
    It comes before the fields that follow it in the order of the model, and before their comments.
    """
    front = "title: A\n# sources\ncitations: []\n"

    assert f"title: A\nreviews:\n{record(front)}# sources\ncitations: []" == signed(front.rstrip())


def test_the_first_review_stands_last_where_nothing_follows() -> None:
    """
    An article that has no more fields gets it at the end.
    """
    assert f"title: A  # t\nreviews:\n{record('title: A')}" == signed("title: A  # t") + "\n"


@pytest.mark.parametrize("empty", ["reviews: []", "reviews:", 'reviews: ""', "reviews:  [ ]"])
def test_an_empty_list_is_filled(empty: str) -> None:
    """
    Its comment stays.
    """
    expected = f"title: A\nreviews:  # newest last\n{record('title: A')}authors: [b]"

    assert expected == signed(f"title: A\n{empty}  # newest last\nauthors: [b]")


def test_a_new_review_comes_last() -> None:
    """
    It stands as far in as the others; comments of the last one stay with it.
    """
    front = (
        "title: A\n"
        "reviews:\n"
        "- by: other  # first\n"
        "  on: 2025-01-01\n"
        "  # kept\n"
        "# about changes\n"
        "changes:\n"
        "- {on: 2025-01-01, what: First published.}"
    )
    before, after = front.split("# about")

    assert f"{before}{record(front, '')}# about{after}" == signed(front)


def test_a_list_in_brackets_stays_in_brackets() -> None:
    """
    What somebody wrote on one line is not taken apart.
    """
    front = "title: A\nreviews: [{by: other, on: 2025-01-01}]  # c"
    text = read_article("docs/a.md", article(front)).fingerprint
    more = f"{{by: clinician, role: clinical, on: 2026-11-22, outcome: approved, text: {text}}}"

    assert f"title: A\nreviews: [{{by: other, on: 2025-01-01}}, {more}]  # c" == signed(front)


def test_lines_end_as_the_file_has_them() -> None:
    """
    A file from Windows stays one, with its byte order mark.
    """
    data = b"\xef\xbb\xbf" + article("title: A").replace(b"\n", b"\r\n")
    review = Review.model_construct(by="clinician", role="clinical", on=TODAY, outcome="approved")
    made = sign(read_article("docs/a.md", data), data, review, TODAY).data

    assert made.startswith(b"\xef\xbb\xbf---\r\ntitle: A\r\nreviews:\r\n  - by: clinician\r\n")
    assert made.count(b"\n") == made.count(b"\r\n")


@pytest.mark.parametrize("text", ["1234567890123456", "12345e7890123456", "0000000000000000"])
def test_a_fingerprint_that_looks_like_a_number_is_quoted(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Sixteen digits, or a number with an `e` in it, would not be read back as the same text by every program.
    """
    monkeypatch.setattr("wellcited.reading.article.fingerprints", lambda *_: (text, text))

    assert f'text: "{text}"' in signed("title: A")


@pytest.mark.parametrize(
    ("front", "more", "says"),
    [
        ("title: A\nauthors: [clinician]", {}, "is an author"),
        ("title: A", {"on": TODAY + timedelta(days=1)}, "has not come yet"),
        (
            "title: A\nreviews: [{by: x, on: 2026-11-01}]",
            {"on": date(2026, 10, 31)},
            "the last review is from 2026-11-01",
        ),
        ("title: A\nreviews:\n  - by: x\n    on: soon", {}, "is not a date"),
        ("title: A\nreviews: done", {}, "needs a list"),
        ("title: A: b", {}, "colon"),
    ],
)
def test_what_would_not_be_true_is_refused(front: str, more: dict[str, Any], says: str) -> None:
    """
    Nobody reviews their own text or on a day to come; and a list that cannot be read gets no more records.
    """
    with pytest.raises(Refused, match=says) as refusal:
        signed(front, **more)
    assert refusal.value.help


def test_the_same_review_is_recorded_once() -> None:
    """
    Pressing Enter twice adds nothing.
    """
    with pytest.raises(Refused, match="recorded already"):
        signed(signed("title: A"))


LIBRARY = Library(
    people=Register(
        {
            "clinician": Person(reviews_as=("clinical",)),
            "editor": Person(reviews_as=("plain-language", "fact-check")),
            "both": Person(reviews_as=("fact-check", "clinical")),
            "author": Person(),
        },
        SourceFile("docs/_register/people.yml"),
    )
)


@pytest.mark.parametrize(
    ("by", "role", "expected"),
    [
        ("clinician", None, "clinical"),
        ("both", None, "clinical"),
        ("editor", "fact-check", "fact-check"),
        ("both", "fact-check", "fact-check"),
    ],
)
def test_the_role_is_the_persons_own(by: str, role, expected: str) -> None:
    """
    The only role, or clinical where there are more, or the one that was asked for.
    """
    assert expected == choose_role(LIBRARY, by, role)


@pytest.mark.parametrize(
    ("by", "role", "says", "help_"),
    [
        ("nobody", None, "no person has the id `nobody`", "author, both, clinician, editor"),
        ("author", None, "reviews in no role", "reviews_as"),
        ("clinician", "fact-check", "does not review as fact-check", "--role: clinical"),
        ("editor", None, "more than one role", "--role: plain-language, fact-check"),
    ],
)
def test_a_role_that_somebody_does_not_have_is_refused(by: str, role, says: str, help_: str) -> None:
    """
    The refusal says which roles there are.
    """
    with pytest.raises(Refused, match=says) as refusal:
        choose_role(LIBRARY, by, role)

    assert help_ in refusal.value.help
