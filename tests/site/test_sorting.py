"""The order in which a reader looks for words."""

from __future__ import annotations

import pytest

from wellcited.site.sorting import letter_of, order


def test_case_accents_and_quotes_do_not_count():
    """
    Words stand where a reader looks for them.
    """
    words = ["zinc", "Érable", "\u201cdead leg\u201d", "calf", "Dead arm", "eating", "Calf"]

    assert ["Calf", "calf", "Dead arm", "\u201cdead leg\u201d", "eating", "Érable", "zinc"] == sorted(words, key=order)


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("calf", "C"),
        ("Énormité", "E"),
        ("(rare) word", "R"),
        ("3 in 1", "0\u20139"),
        ("\u00bd dose", "0\u20139"),
        ("\u03b2-blocker", "\u0392"),
        ("\u00dfa", "S"),
        ("\u4e2d", "\u4e2d"),
        ("?!", "0\u20139"),
        ("", "0\u20139"),
    ],
)
def test_a_word_stands_under_its_letter(word, letter):
    """
    Figures share a place of their own; other scripts have their own letters.
    """
    assert letter == letter_of(word)
