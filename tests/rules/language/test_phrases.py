"""Lists of words: how they are looked up, and what stands in them."""

from __future__ import annotations

from collections import Counter

import pytest

from wellcited.reading.article import read_article
from wellcited.rules.language._phrases import Entry, Phrases, phrases
from wellcited.rules.language._text import Prose

LISTS = ("plain_words", "judgement_words", "us_spelling")


def entries(name: str) -> list[Entry]:
    """Return the lines of a list."""
    return list({entry: None for pairs in phrases(name).by_word.values() for _, entry in pairs})


def find(words: Phrases, text: str) -> list[str]:
    """Return what a list finds in a text."""
    article = read_article("docs/a.md", f"---\na: b\n---\n\n{text}\n".encode())
    return [found.text for found, _ in words.find(Prose(article))]


@pytest.fixture
def words() -> Phrases:
    """Return a short list."""
    acute, injury = Entry(("acute",), "sudden", "terms"), Entry(("acute kidney injury",), "", "keep")
    suffer, from_ = Entry(("suffer",), "have", "people"), Entry(("suffer from",), "have", "people")
    return Phrases(
        {
            "acute": [("acute", acute), ("acute kidney injury", injury)],
            "suffer": [("suffer", suffer), ("suffer from", from_)],
        }
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acute pain, then acute fear.", ["Acute", "acute"]),
        ("Acute kidney injury.", []),
        ("They suffer from it, and suffer.", ["suffer from", "suffer"]),
        ("Subacute, acutely, non-acute and acute-phase.", []),
        ("It is **acute** pain.", ["acute"]),
    ],
)
def test_whole_words_and_the_longest_phrase(words: Phrases, text: str, expected: list[str]) -> None:
    """
    A word inside another word is none, and a longer phrase hides the words in it.
    """
    assert expected == find(words, text)


@pytest.mark.parametrize("name", LISTS)
def test_no_form_stands_in_a_list_twice(name: str) -> None:
    """
    Two lines about one word would contradict each other.
    """
    forms = Counter(form for entry in entries(name) for form in entry.forms)

    assert [] == [form for form, count in forms.items() if count > 1]


@pytest.mark.parametrize("name", LISTS)
def test_a_replacement_is_not_itself_in_the_list(name: str) -> None:
    """
    Whoever follows the advice is not told to change the word again.
    """
    given = [entry.plainer for entry in entries(name) if entry.section != "keep"]

    assert all(given)
    assert [] == [plainer for plainer in given if find(phrases(name), plainer)]


def test_the_lists_are_worth_having() -> None:
    """
    A list that lost its lines would find nothing, and no test of a rule would notice most of them.
    """
    assert {"plain_words": True, "judgement_words": True, "us_spelling": True} == {
        name: len(entries(name)) >= least for name, least in zip(LISTS, (200, 30, 80), strict=True)
    }
