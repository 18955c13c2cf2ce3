"""Words of the glossary, found in running text."""

from __future__ import annotations

from unittest.mock import patch

import pytest

from wellcited.model.registers import Term
from wellcited.site.vocabulary import Vocabulary, _end

GLOSSARY = {
    "dvt": Term(term="deep vein thrombosis", also=("DVT",), meaning="A clot."),
    "pad": Term(term="peripheral artery disease", also=("PAD",), meaning="Narrow arteries."),
    "vein": Term(term="vein", meaning="A vessel that leads to the heart."),
    "d-dimer": Term(term="D-dimer", meaning="A blood test."),
    "rls": Term(term="restless legs syndrome", also=("Willis–Ekbom disease",), meaning="An urge to move."),
    "placebo": Term(term="placebo", meaning="Nothing active."),
    "odd": Term(term="3(4) C++?", meaning="Odd."),
    "silent": Term(term="silent"),
    "signs": Term(term="***", meaning="No word."),
}
VOCABULARY = Vocabulary.of(GLOSSARY)


def found(text, vocabulary=VOCABULARY):
    """Return the words that stand in a text, as they stand there."""
    return [(text[start:end], id_) for start, end, id_ in vocabulary.find(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A deep vein thrombosis hurts.", [("deep vein thrombosis", "dvt")]),
        ("Deep  vein\nthrombosis, or DVT", [("Deep  vein\nthrombosis", "dvt"), ("DVT", "dvt")]),
        ("deep veins and DVTs", [("veins", "vein"), ("DVTs", "dvt")]),
        ("VEIN", [("VEIN", "vein")]),
        ("A PAD, not a pad", [("PAD", "pad")]),
        ("a D\u2011dimer test, a d-dimer", [("D\u2011dimer", "d-dimer"), ("d-dimer", "d-dimer")]),
        ("Willis–Ekbom disease", [("Willis–Ekbom disease", "rls")]),
        ("Willis-Ekbom disease, D dimer", []),
        ("placebo-controlled, non-placebo, placebos", [("placebos", "placebo")]),
        ("veinous, invein, vein_1, silent", []),
        ("3(4) C++?", [("3(4) C", "odd")]),
        ("", []),
    ],
)
def test_words_are_found_as_people_write_them(text, words):
    """
    In any case but that of abbreviations, with an s, over a line's end; never as a part of another word.
    """
    assert words == found(text)


def test_the_longest_word_wins():
    """
    What is part of a longer word is not found again inside it.
    """
    assert [("deep vein thrombosis", "dvt"), ("vein", "vein")] == found("deep vein thrombosis of a vein")


def test_a_page_does_not_explain_what_it_is_about():
    """
    A word in any of its forms that is the page's title, or another name for its subject, is left out.
    """
    page = Vocabulary.of(GLOSSARY, ["Clots", "dvt"])

    assert [("PAD", "pad")] == found("DVT, PAD", page)


def test_an_empty_vocabulary_finds_nothing():
    """
    A library without a glossary costs nothing.
    """
    assert [] == found("vein", Vocabulary.of({}))


def test_a_long_glossary_costs_no_more_than_a_short_one():
    """
    Of ten thousand words that begin alike, only those that stand in the text are compared with it.
    """
    many = {f"w{number}": Term(term=f"deep vein number {number}", meaning="x") for number in range(10_000)}
    vocabulary = Vocabulary.of(many)
    with patch("wellcited.site.vocabulary._end", wraps=_end) as compared:
        words = found("deep vein number 7 deep vein " * 500, vocabulary)

    assert 500 == len(words)
    assert 500 == compared.call_count
