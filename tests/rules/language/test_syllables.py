"""Syllables are counted by rule, without a dictionary."""

from __future__ import annotations

import pytest

from wellcited.rules.language._syllables import syllables

KNOWN = {
    1: "a leg cramp calf strain stretched walked health through thought blood bruise knees lungs quick you yes",
    2: "muscle ankle little middle walking tablet doctor before someone doing being quiet riot wanted rested yellow",
    3: "medicine vitamin hospital remedy recover idea area piano exercise everyone animal chemical dyspnoea",
    4: "denosumab calcitonin diabetes category emergency information paediatric bisphosphonate diarrhoea anaemia",
    5: "university supplementary automatically refrigerator opportunity",
    6: "osteoporosis responsibility",
}


def _pairs() -> list[tuple[str, int]]:
    return [(word, count) for count, words in KNOWN.items() for word in words.split()]


@pytest.mark.parametrize(("word", "count"), _pairs())
def test_syllables_of_a_word(word: str, count: int) -> None:
    """
    Silent vowels do not count, and vowels side by side count as often as they are heard.
    """
    assert count == syllables(word)
