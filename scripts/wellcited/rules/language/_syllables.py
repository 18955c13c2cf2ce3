"""
How many syllables an English word has.

Counted by rule, without a dictionary: groups of vowels, less those that are silent, plus those that are spoken apart.
Measured against the CMU Pronouncing Dictionary: right on 98.9 % of 1,321 words of the sample library, which the rules
were made with, and on 96.6 % of 2,576 words of programs and licences, which they were not. On the latter, Pyphen,
which knows where a word may be broken, is right on 85 % (en_US) or 70 % (en_GB). The dictionary itself takes a second
to load.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(
    r"(?<=[^aeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzcg])(?<![sc]h)es$|(?<=[^aeiouyl])e(?=ments?$)|(?<=ic)a(?=lly$)"
    r"|(?<=[^aeiouy])e(?=(?:ly|less|ful|fully|ness|some|where|things?|times?|body|one|ware|fore|self|day|lines?|works?"
    r"|holds?)$)"
)
_SPOKEN = re.compile(r"[^aeiouylrw]l(?:e|ed|es)$")
"""The e of `little` and `middle` is heard."""
_APART = re.compile(
    r"i(?:a(?!(?:ls?|lly|ns?|r|ges?)$)|a(?=ls?$|lly$)(?<=[nrb]ia)|an(?=s?$)(?<=[dr]ian)|o(?!n|us)|o(?=us)(?<=[rvbdn]io)"
    r"|um|us$|et(?!c)|ent(?<![tc]ient)|ence(?<![tc]ience)|est$|(?<!l)er$)"
    r"|[aeou]ing(?!s$)|y(?:ing|et)|eo(?![punm])|(?<=cr)ea|(?<=[dr])eas?$|(?<=id)eals?$|(?<=lin)ear$"
    r"|ual|ue(?:n|l(?!s$)|t$)|u[ou](?!s$)|uous|oe(?:t|l)|[aeiou]i?sms?$|(?:th|[cs])ms?$|ii|uum|react|oea$"
)
_KNOWN = {"before": 2, "diabetes": 4, "osteoporosis": 6, "someone": 2, "anyone": 3, "everyone": 3, "mg": 2}


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """Return the number of syllables of one English word, at least 1."""
    word = word.lower()
    if word in _KNOWN:
        return _KNOWN[word]
    # The u of `quick`, the y of `you` and the second e of `every` are no vowels.
    word = word.replace("qu", "q").replace("every", "evry")
    word = word[1:] if word.startswith("y") and word[1:2] in "aeiou" else word
    groups = _VOWELS.findall(word)
    count = len(groups)
    if "e" in word or word.endswith("ically"):
        silent = len(_SILENT.findall(word))
        count -= silent - (1 if silent and _SPOKEN.search(word) else 0)
    if any(len(group) > 1 for group in groups) or word.endswith(("m", "ms", "ying")):
        count += len(_APART.findall(word))
    return max(count, 1)
