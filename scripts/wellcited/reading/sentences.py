"""Where sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?<![.!?\u2026])[.!?\u2026]+[\"'\u201d\u2019)\]]*(?=\s|$)")
_NEXT = re.compile(r"\s*(\S?)")
_LONGEST = 16
# A capital letter is an initial, but for what health pages call by a letter: vitamin D, hepatitis B.
_ABBREVIATIONS = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|approx|ca|cf|al|Dr|Mr|Mrs|Ms|Prof|St|No|Nos|Fig|vol|pp?|ed|eds|incl)"
    r"|(?<!itamin )(?<!epatitis )(?<![Gg]roup )(?<![Tt]ype )(?<!actor )\b[A-Z])\.$"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """
    Yield the start and end of each sentence of *text*.

    A full stop ends a sentence unless it belongs to an abbreviation or initial, or a lower-case letter follows. What is
    left at the end without a full stop is a sentence too: list items often have none.
    """
    start = 0
    for match in _END.finditer(text):
        after = _NEXT.match(text, match.end())
        follows = after[1] if after else ""
        # No more than a few characters are looked at: a text of nothing but abbreviations must not take minutes.
        before = text[max(start, match.start() - _LONGEST) : match.start() + 1]
        if match[0].startswith(".") and follows and _ABBREVIATIONS.search(before):
            continue
        if follows.islower() and not match[0].startswith(("!", "?")):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
