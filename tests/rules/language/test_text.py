"""The text that language rules look at, and the way back to the file."""

from __future__ import annotations

import re

import pytest

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.span import Span
from wellcited.reading.article import read_article
from wellcited.rules.language._text import Found, Prose, few, prose

HEAD = 'title: "A sore: calf"\nsummary: Pain after a run.\ntype: guide'


def article(body: str, head: str = HEAD) -> Article:
    """Return an article with this body."""
    return read_article("docs/a.md", f"---\n{head}\n---\n\n{body}\n".encode())


def marked(text: Prose, found: Found) -> str:
    """Return what the place of a stretch marks in the file."""
    span = found.place.span
    lines = text.article.text.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


def only(text: Prose, pattern: str) -> Found:
    """Return the only stretch that a pattern finds."""
    ((found, _),) = text.find(re.compile(pattern))
    return found


@pytest.mark.parametrize(
    ("body", "words", "expected"),
    [
        ("Take a blood thinner today.", "blood thinner", "blood thinner"),
        ("Take a **blood** thinner today.", "blood thinner", "blood** thinner"),
        ("Take a blood\nthinner today.", "blood thinner", "blood\nthinner"),
        ("- One.\n- Take a blood\n  thinner.", "blood thinner", "blood\n  thinner"),
        ("Pain [@pain2020] is pain.", "is pain", "is pain"),
        ("Read [the page](pain.md) on pain.", "pain", "pain"),
        ("Salt &amp; water.", "Salt & water", "Salt &amp; water."),
    ],
)
def test_words_are_found_in_the_file_again(body: str, words: str, expected: str) -> None:
    """
    Markup, breaks, marks and targets do not matter; where the source reads differently, the sentence is marked.
    """
    text = prose(article(body))

    assert expected == marked(text, only(text, words))


def test_the_second_of_two_equal_words_is_marked() -> None:
    """
    The same word may stand in a sentence twice, also in the target of a link.
    """
    text = prose(article("A [pain](pain.md) is a pain."))
    first, second = (found for found, _ in text.find(re.compile("pain")))

    assert [Span(7, 4, 7, 8), Span(7, 24, 7, 28)] == [first.place.span, second.place.span]


def test_title_and_summary_belong_to_the_text() -> None:
    """
    They are read first, quoted or not, and each has its place.
    """
    text = prose(article("Text."))

    assert ["title", "summary", "paragraph"] == [piece.kind for piece in text.pieces]
    assert "calf" == marked(text, only(text, "calf"))
    assert Span(2, 17, 2, 21) == only(text, "calf").place.span


def test_a_field_that_could_not_be_read_is_left_out() -> None:
    """
    Somebody else says what is wrong with it.
    """
    assert ["paragraph"] == [piece.kind for piece in prose(article("Text.", "title: [a]\nsummary: {a: b}")).pieces]


def test_needs_narrow_the_search_and_lose_nothing() -> None:
    """
    Sentences without the letters are not searched at all.
    """
    text = prose(article("First half. Second HALF. Third part."))

    assert ["half", "HALF"] == [found.text for found, _ in text.find(re.compile("half", re.IGNORECASE), "half")]
    assert [] == list(text.find(re.compile("part"), "half"))


def test_letters_that_grow_in_lower_case_move_nothing() -> None:
    """
    The Turkish İ is two code points in lower case.
    """
    text = prose(article("İİİ ache."))

    assert "ache" == text.text[text.lower.index("ache") :][:4]


@pytest.mark.parametrize(
    ("body", "quoted"),
    [('He said "a cure" once.', True), ("He said \u201ca cure\u201d once.", True), ('"No." It is a cure.', False)],
)
def test_what_somebody_else_says(body: str, quoted: bool) -> None:
    """
    Words in quotation marks are not the article's own.
    """
    assert quoted == only(prose(article(body)), "cure").quoted


def test_words_of_a_link() -> None:
    """
    A link's words are told from the same words beside it.
    """
    text = prose(article("Read [about pain\nat night](a.md) or pain."))

    assert [True, False] == [found.linked for found, _ in text.find(re.compile("pain"))]
    assert only(text, "night").linked


def test_an_endless_sentence_is_cut() -> None:
    """
    A text without a full stop must not make a check slow.
    """
    text = prose(article("pain " * 3000))

    assert 5_000 == len(text.pieces[-1].text)


def test_few_says_how_many_are_left() -> None:
    """
    An editor mends a few; the last of them says what else there is.
    """
    found = [Finding("a-b", "hint", "docs/a.md", Span(line, 1, line, 2), "says", "mend it") for line in (1, 2, 3)]

    assert ["mend it", "mend it; other faults in this article: 1"] == [one.help for one in few(found, 2, "faults")]
    assert found == list(few(found, 3, "faults"))
