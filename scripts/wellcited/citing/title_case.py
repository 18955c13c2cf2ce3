"""Headline capitals for titles of books and reports, which AMA asks for and NLM does not."""

from __future__ import annotations

import re

_SMALL = frozenset("a an and as at but by for in nor of off on or out per so the to up via vs vs. yet".split())
_WORD = re.compile(r"[^\s\-\u2010\u2011\u2013\u2014/]+")
_OPENING = "\"'\u2018\u201c(["


def title_case(title: str) -> str:
    """
    Return a title with its major words capitalised; words that hold a capital already are left alone.

    Articles, coordinating conjunctions and prepositions of up to three letters stay small, unless they come first,
    last, or after a colon, question mark or exclamation mark.

    Source:
        AMA Manual of Style 11, 3.9.2 and 10.2: a longer preposition ("from", "with") is capitalised.
    """
    words = list(_WORD.finditer(title))
    pieces, end, fresh = [], 0, True
    for index, match in enumerate(words):
        word = match[0]
        pieces.append(title[end : match.start()])
        end = match.end()
        important = fresh or index == len(words) - 1 or word.strip(_OPENING + ".,;:!?)]\u2019\u201d") not in _SMALL
        pieces.append(_capital(word) if important else word)
        fresh = word.endswith((":", "?", "!"))
    return "".join([*pieces, title[end:]])


def _capital(word: str) -> str:
    start = len(word) - len(word.lstrip(_OPENING))
    core = word[start:]
    if core != core.lower() or re.match(r"[dl][\u2019']", core):  # "iPhone", "d’échantillons"
        return word
    return word[:start] + core[:1].upper() + core[1:]
