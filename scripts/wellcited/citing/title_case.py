"""Headline capitals for titles of books and reports, which AMA asks for and NLM does not."""

from __future__ import annotations

import re

_SMALL = frozenset("a an and as at but by for in nor of off on or out per so the to up via vs vs. yet".split())
# Before a hyphen, these make one word with what follows it.
_PREFIXES = frozenset(
    "anti co de extra infra inter intra mid multi non peri post pre pro re self semi sub trans ultra un".split()
)
_SINGLE_WORDS = frozenset({"follow-up", "long-term", "part-time", "x-ray", "x-rays"})
_HYPHENS = ("-", "\u2010", "\u2011")
_WORD = re.compile(r"[^\s\-\u2010\u2011\u2013\u2014/]+")
_OPENING = "\"'\u2018\u201c(["


def title_case(title: str) -> str:
    """
    Return a title with its major words capitalised; words that hold a capital already are left alone.

    Articles, coordinating conjunctions and prepositions of up to three letters stay small, unless they come first,
    last, or after a colon, question mark or exclamation mark. What follows a prefix and a hyphen stays small
    ("Post-abortion"); two words of equal weight are both capitalised ("Cost-Benefit").

    Source:
        AMA Manual of Style 11, 3.9.2 and 10.2: a longer preposition ("from", "with") is capitalised. 10.2.2: hyphens.
    """
    words = list(_WORD.finditer(title))
    pieces, end, fresh = [], 0, True
    for index, match in enumerate(words):
        word = match[0]
        pieces.append(title[end : match.start()])
        end = match.end()
        important = fresh or index == len(words) - 1 or _bare(word) not in _SMALL
        joined = index > 0 and title[words[index - 1].end() : match.start()] in _HYPHENS
        if joined and _is_one_word(_bare(words[index - 1][0]), _bare(word)):
            important = False
        pieces.append(_capital(word) if important else word)
        fresh = word.endswith((":", "?", "!"))
    return "".join([*pieces, title[end:]])


def _bare(word: str) -> str:
    return word.strip(_OPENING + ".,;:!?)]\u2019\u201d")


def _is_one_word(first: str, second: str) -> bool:
    return first.lower() in _PREFIXES or f"{first}-{second}".lower() in _SINGLE_WORDS


def _capital(word: str) -> str:
    start = len(word) - len(word.lstrip(_OPENING))
    core = word[start:]
    if core != core.lower() or re.match(r"[dl][\u2019']", core):  # "iPhone", "d’échantillons"
        return word
    return word[:start] + core[:1].upper() + core[1:]
