"""Each sentence that names a source, beside its sources."""

from __future__ import annotations

from tests.packet.little import BODY, FRONT, known, made, read
from tests.planning.little import OTHER, review
from wellcited.packet.claims import claims


def test_a_claim_is_a_sentence_with_its_sources() -> None:
    """
    Sentences without a mark are no claims; a source is told with its place, its kind and its number.
    """
    first, second = made().claims

    assert (1, "key points", "It heals in a week.") == (first.number, first.where, first.sentence)
    assert (2, "What helps", "Take 10 mg a day.") == (second.number, second.where, second.sentence)
    assert [("one", 1, ""), ("two", 2, "p. 3")] == [(one.id, one.number, one.locator) for one in second.grounds]
    assert "https://example.org/one" in first.grounds[0].html
    assert "Guideline" in second.grounds[1].evidence


def test_the_line_is_that_of_the_file() -> None:
    """
    An editor finds the sentence there.
    """
    article = read()

    for claim in claims(article, known(article), ["one", "two"]):
        assert claim.sentence.split("[")[0].rstrip(".") in article.text.split("\n")[claim.line - 1].replace("**", "")


def test_a_source_that_nobody_lists_is_shown_as_missing() -> None:
    """
    The mark is there, the reference is not: the reviewer sees that.
    """
    article = read(BODY.replace("@two", "@three"))
    grounds = claims(article, known(article), ["one"])[1].grounds[1]

    assert ("three", 0, "") == (grounds.id, grounds.number, grounds.html)


def test_a_source_named_twice_in_a_sentence_is_asked_once() -> None:
    """
    Twice at the same place; another page is another look.
    """
    article = read(BODY.replace("[@one; @two, p. 3]", "[@one; @two, p. 3] [@one; @two, p. 9]"))

    assert [("one", ""), ("two", "p. 3"), ("two", "p. 9")] == [
        (one.id, one.locator) for one in claims(article, known(article), ["one", "two"])[1].grounds
    ]


def test_what_is_worded_anew_is_marked() -> None:
    """
    The dose changed since the review; the other sentence did not.
    """
    before = read(BODY.replace("10 mg", "5 mg"))
    after = read(BODY, FRONT, review("2026-02-01", text=OTHER))

    assert [False, True] == [claim.is_new for claim in made(after, before).claims]
