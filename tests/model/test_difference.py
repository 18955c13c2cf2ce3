"""What differs between two states of an article, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.test_fingerprint import BODY, FRONT
from wellcited.model.difference import Difference, State, differences
from wellcited.model.word_difference import LONGEST, word_difference
from wellcited.reading.article import read_article
from wellcited.reading.sentences import sentences

PATH = "docs/pain/relief.md"
CUP, SPOON = "docs/pain/cup.svg", "docs/pain/spoon.svg"


def between(old: str, new: str) -> tuple[Difference, ...]:
    """Return what differs between two files."""
    one, other = (read_article(PATH, text.encode()) for text in (old, new))
    return differences((one, {}), (other, {}), sentences)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("Take 10 mg.", "Take 100 mg.", "Take [10 \u2192 100] mg."),
        ("Do not take it.", "Do take it.", "Do [\u2212 not] take it."),
        ("Take it.", "Take it twice a day.", "Take [it. \u2192 it twice a day.]"),
        ("Take it daily.", "Take it once daily.", "Take it [+ once] daily."),
    ],
)
def test_words_that_differ_stand_in_brackets(before: str, after: str, words: str) -> None:
    """
    Whoever reads the message sees the old word and the new one.
    """
    assert words == word_difference(before, after)


def test_a_long_sentence_is_shown_around_its_difference() -> None:
    """
    A message stays readable.
    """
    long = " ".join(f"word{number}" for number in range(200))
    words = word_difference(f"{long} 10 {long}", f"{long} 100 {long}")

    assert "\u2026 word194 word195 word196 word197 word198 word199 [10 \u2192 100] word0" in words
    assert len(words) < 2 * LONGEST


@pytest.mark.parametrize(
    ("old", "new", "where", "words"),
    [
        ("10 mg", "100 mg", "paragraph", "\u201cTake [10 \u2192 100] mg of ibuprofen a day.\u201d"),
        (" [@b]. Do", " [@a]. Do", "paragraph", "\u201cTake 10 mg of ibuprofen a day [[@b]. \u2192 [@a].]\u201d"),
        ("title: Pain relief", "title: Pain", "title", "\u201cPain [\u2212 relief]\u201d"),
        ("R52", "R51", "codes", "\u201c[R52 \u2192 R51]\u201d"),
        ("10²", "102", "table, cell", "\u201c[10² \u2192 102]\u201d"),
        ("H<sub>2</sub>O", "H2O", "paragraph", "H_2O \u2192 H2O"),
        (
            "other/page.md#doses",
            "other/page.md#harms",
            "numbered, list item",
            "page.md#doses) \u2192 docs/pain/other/page.md#harms)",
        ),
        ("10.1000/harms", "10.1000/other", "citations", "[10.1000/harms, \u2192 10.1000/other,]"),
        (
            "    - you cannot breathe\n",
            "    - you cannot breathe\n    - you fall\n",
            "emergency box, list item",
            "added",
        ),
        ("## How much", "### How much", "heading of level 3", "heading of level [2) \u2192 3)]"),
        ("1. Weigh", "4. Weigh", "numbered from 4, list item", "numbered"),
    ],
)
def test_what_changed_is_named(old: str, new: str, where: str, words: str) -> None:
    """
    The place in words, and the sentence with its difference.
    """
    found = between(FRONT + BODY, (FRONT + BODY).replace(old, new, 1))

    assert all(one.clinical for one in found)
    assert where in [one.where for one in found]
    assert words in " ".join(one.words for one in found)


def test_what_is_gone_is_named_without_a_line() -> None:
    """
    A sentence that was removed stands nowhere.
    """
    (gone,) = between(FRONT + BODY, (FRONT + BODY).replace(" Do not take more [@a; @b, p. 3].", ""))

    assert "paragraph" == gone.place
    assert "removed \u201cDo not take more [@a; @b, p. 3].\u201d" == gone.words


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("ibuprofen", "ibu\u00adprofen", [("paragraph", False)]),
        ("title: Pain relief", "funding: none\ntitle: Pain relief", [("funding", False)]),
        ("a day [@b]. Do", "a day\n[@b].\nDo", []),
        ("**10 mg**", "10 mg", []),
    ],
)
def test_what_a_reviewer_does_not_answer_for_is_told_apart(old: str, new: str, found: list[tuple[str, bool]]) -> None:
    """
    Other fields and other characters are changes; line breaks and bold type are none.
    """
    changes = between(FRONT + BODY, (FRONT + BODY).replace(old, new, 1))

    assert found == [(one.where, one.clinical) for one in changes]


def with_pictures(text: str, digests: dict[str, str]) -> State:
    """Return a state beside these pictures."""
    return read_article(PATH, text.encode(), {}, digests), {}


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ({CUP: "0" * 64}, {CUP: "1" * 64}, "the picture cup.svg is not the one that was reviewed"),
        ({CUP: "0" * 64}, {}, "the picture cup.svg, which was reviewed, is not there"),
        ({}, {CUP: "1" * 64}, "the picture cup.svg was not there when the text was reviewed"),
        ({}, {SPOON: "1" * 64}, ""),
        ({CUP: "0" * 64, SPOON: "0" * 64}, {CUP: "0" * 64, SPOON: "1" * 64}, ""),
    ],
)
def test_a_picture_that_was_swapped_is_named(before: dict[str, str], after: dict[str, str], says: str) -> None:
    """
    With its line; one that is only linked to is no part of the text.
    """
    old, new = (with_pictures(FRONT + BODY, digests) for digests in (before, after))
    line = (FRONT + BODY).split("\n").index(next(one for one in BODY.split("\n") if "![" in one)) + 1

    expected = [("picture", f"line {line}", says, True)] if says else []
    assert expected == [(one.where, one.place, one.words, one.clinical) for one in differences(old, new, sentences)]


PIECES = (
    "- Take 1 mg.\n",
    "- Take 2 mg [@a].\n",
    "\n## Do not\n\n",
    "Rest. Walk.\n",
    "\n> Rest.\n\n",
    "1. Walk\n",
    "x<sup>2</sup> ",
    "![A cup](cup.svg) ",
    "![A spoon](<./spoon.svg>)\n",
    "[A spoon](spoon.svg) ",
)
STATES = st.tuples(
    st.lists(st.sampled_from(PIECES), max_size=6).map("".join),
    st.dictionaries(st.sampled_from([CUP, SPOON]), st.sampled_from(["0" * 64, "1" * 64])),
)


@given(STATES, STATES)
def test_a_clinical_difference_is_named_exactly_if_the_fingerprint_changes(
    one: tuple[str, dict[str, str]], other: tuple[str, dict[str, str]]
) -> None:
    """
    The list of changes and the fingerprint never contradict each other.
    """
    old, new = (with_pictures(FRONT + text, digests) for text, digests in (one, other))
    changed = old[0].fingerprint != new[0].fingerprint

    assert changed == any(change.clinical for change in differences(old, new, sentences))
