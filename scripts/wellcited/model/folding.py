"""How words are compared: in the search's vocabulary, in its register, and in a reader's browser."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def fold(text: str) -> str:
    """
    Return a text as words are compared: small letters without marks, one kind of apostrophe, single spaces.

    The reader's browser does the same (`fold` in docs/assets/js/search/words.mjs); a test compares the two.
    """
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def split(text: str) -> Iterator[str]:
    """Yield the words of a text, folded, without apostrophes: "can't" and "cant" are one. Hyphens part words."""
    for match in _WORD.finditer(fold(text)):
        yield match[0].replace("'", "")
