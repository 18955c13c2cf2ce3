"""How words are compared: in lists, in the search's vocabulary, in its register, and in a reader's browser."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def bare(text: str) -> str:
    """Return a text in small letters, without the marks on them."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)).casefold()


def fold(text: str) -> str:
    """
    Return a text as words are compared: small letters without marks, one kind of apostrophe, single spaces.

    The reader's browser does the same (`fold` in docs/assets/js/search/words.mjs); a test compares the two.
    """
    return " ".join(bare(text.replace("\u2019", "'")).split())


def split(text: str) -> Iterator[str]:
    """Yield the words of a text, folded, without apostrophes: "can't" and "cant" are one. Hyphens part words."""
    for match in _WORD.finditer(fold(text)):
        yield match[0].replace("'", "")
