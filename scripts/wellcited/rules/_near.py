"""What somebody probably meant."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

MOST_SHOWN = 8
LONGEST = 60


def near(word: str, known: Collection[str]) -> str:
    """Return the known word that looks most like *word*, or "". Comparing is slow: ask only for a few words a file."""
    folded = {other.casefold(): other for other in sorted(known, reverse=True)}
    close = get_close_matches(word[:LONGEST].casefold(), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else ""


def suggestion(word: str, known: Collection[str], otherwise: str = "") -> str:
    """Return a help: the known word that was meant; else the known words, if they are few; else *otherwise*."""
    guess = near(word, known)
    if guess:
        return f"did you mean `{guess}`?"
    listed = f"use one of: {', '.join(sorted(known))}" if 0 < len(known) <= MOST_SHOWN else ""
    return "; ".join(part for part in (listed, otherwise) if part) or "see `wellcited rules`"
