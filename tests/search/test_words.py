"""The words that a reader's browser gets: how they are folded, packed, and read again by the reader's program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.conftest import Open
from wellcited.model.folding import fold, split
from wellcited.search.common import common_words
from wellcited.search.words import packed

TEXTS = [
    "Calf  pain",
    "can\u2019t breathe, CAN'T",
    "Caf\u00e9 na\u00efve \u00c5ngstr\u00f6m",
    "Stra\u00dfe \u1e9e",
    "\ufb01nger 10\u00b2 \u00b5g",
    "ankle\u2013brachial high-risk",
    "\u5c0f\u817f \u30ab\u30bf\u30ab\u30ca",
    "\u0623\u0644\u0645 \u0641\u064a",
    "snake_case under__score",
    "'quoted' it's' ''",
    "\U0001f995 emoji",
    "\u0130stanbul I\u0307",
]


def test_words_are_compared_without_marks_capitals_and_apostrophes() -> None:
    """
    "Can't" and "cant" are one word; hyphens and dashes part words.
    """
    assert ["cant", "breathe", "oedeme", "high", "risk"] == list(
        split("Can\u2019t breathe \u0152d\u00e8me? high-risk".replace("\u0152", "Oe"))
    )
    assert "strasse" == fold("STRA\u00dfE")


@given(st.dictionaries(st.text(st.characters(categories=["Ll"]), min_size=1, max_size=40), st.integers(1, 9999)))
def test_a_packed_vocabulary_holds_every_word_and_count(counts: dict[str, int]) -> None:
    """
    Reading it back, as the reader's program does, gives what was packed.
    """
    found, before = {}, ""
    for part in packed(counts).split(" ") if counts else []:
        number = part[len(part.rstrip("0123456789")) :]
        before = before[: int(part[0], 36)] + part[1 : len(part) - len(number)]
        found[before] = int(number or 1)

    assert counts == found


def test_the_readers_program_folds_splits_and_unpacks_alike(open_page: Open, base: str) -> None:
    """
    One word here is the same word there, in many scripts.
    """
    script = """async ([base, texts, vocabulary]) => {
      const { split, unpacked } = await import(new URL("assets/js/search/words.mjs", base).href);
      return [texts.map(split), [...unpacked(vocabulary)]];
    }"""
    counts = {"calf": 3, "calves": 12, "cast": 1, "\u00e9tude": 4}
    words, unpacked = open_page().evaluate(script, [base, TEXTS, packed(counts)])

    assert [list(split(text)) for text in TEXTS] == words
    assert counts == dict(unpacked)


@pytest.mark.slow
def test_the_file_holds_what_a_question_needs(site: Path) -> None:
    """
    Sets, alarms, regions, and each word once; people's names from bylines are no words of articles.
    """
    file = json.loads((site / "search" / "words.json").read_text("utf-8"))

    assert {"version", "language", "articles", "vocabulary", "common", "same", "emergency", "regions"} == set(file)
    assert ["anticoagulant", "blood thinner"] in file["same"]
    assert any("chest pain" in entry["words"] and entry["says"] for entry in file["emergency"])
    assert {"id": "gb", "name": "United Kingdom", "number": "999", "href": "tel:999"} in file["regions"]
    assert file["articles"] == 15


@pytest.mark.parametrize(
    ("language", "some"), [("en", True), ("en-GB", True), ("EN-us", True), ("de", False), ("", False)]
)
def test_only_languages_with_a_list_have_common_words(language: str, some: bool) -> None:
    """
    In a language without a list every word of a question counts.
    """
    assert some is bool(common_words(language))


def test_common_words_are_written_as_they_are_compared() -> None:
    """
    A word with an apostrophe or a capital would never be met.
    """
    words = common_words("en")

    assert [] == [word for word in words if [word] != list(split(word))]
    assert len(words) == len(set(words))
