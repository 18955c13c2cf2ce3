"""References are numbered in the order of their first mention, and every mention can be found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wellcited.citing.numbering import Mention, Numbering, number


def test_numbers_follow_the_first_mention():
    """
    The second mention of a reference keeps its number and gets an anchor of its own.
    """
    numbering = number(["b", "a", "b", "c", "b"])

    expected = (Mention("b", 1, 1), Mention("a", 2, 1), Mention("b", 1, 2), Mention("c", 3, 1), Mention("b", 1, 3))

    assert expected == numbering.mentions
    assert numbering.ids == ("b", "a", "c")
    assert numbering.mentions_of("b") == (expected[0], expected[2], expected[4])
    assert numbering.mentions_of("unknown") == ()
    assert expected[2].anchor == "cite-1-2"
    assert expected[2].target == "ref-1"


def test_a_text_without_mentions_has_no_references():
    """
    Nothing is numbered where nothing is cited.
    """
    assert number([]) == Numbering(mentions=(), ids=())


@given(st.lists(st.text(max_size=3)))
def test_anchors_are_unique(keys):
    """
    No two mentions share an anchor; the numbers run from 1 without a gap, in order of first mention.
    """
    numbering = number(keys)

    assert [mention.id for mention in numbering.mentions] == keys
    assert len({mention.anchor for mention in numbering.mentions}) == len(keys)
    assert list(dict.fromkeys(mention.number for mention in numbering.mentions)) == list(
        range(1, len(numbering.ids) + 1)
    )
    assert list(numbering.ids) == list(dict.fromkeys(keys))
