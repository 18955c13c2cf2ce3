"""The order in which a reader looks for words."""

from __future__ import annotations

from wellcited.model.folding import bare


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
    folded = bare(text)
    start = next((index for index, mark in enumerate(folded) if mark.isalnum()), len(folded))
    return folded[start:]
