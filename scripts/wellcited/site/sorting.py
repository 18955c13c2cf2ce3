"""The order in which a reader looks for words."""

from __future__ import annotations

import unicodedata


def order(text: str) -> tuple[str, str]:
    """Return a sort key that ignores case, accents and leading punctuation; the text itself settles ties."""
    return _folded(text), text


def letter_of(text: str) -> str:
    """Return the letter under which a word stands: `A`, `0\u20139` for figures, the letter itself in other scripts."""
    first = _folded(text)[:1].upper()[:1]
    if first.isdecimal():
        return "0\u20139"
    return first or "0\u20139"


def _folded(text: str) -> str:
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark)).casefold()
    start = next((index for index, mark in enumerate(bare) if mark.isalnum()), len(bare))
    return bare[start:]
