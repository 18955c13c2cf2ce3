"""What the file of an article says at a glance, without being taken apart: enough to know what it cannot say."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_END = "\n---\n"
_ALIKE = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-"})
_PIECE = re.compile(r"[^\s'\"]+")

Sought = tuple[str, ...]
"""Pieces of a text, each of which stands in every file whose front matter says the text. Without any, all do."""


def folded(text: str) -> str:
    """Return a text without what comparisons of texts leave out: case, forms of letters, quotes and dashes."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).translate(_ALIKE).casefold()


def sought(text: str) -> Sought:
    """Return what to look for: lines may be broken at any space, and YAML doubles quotes, so both divide the text."""
    return tuple(sorted(set(_PIECE.findall(folded(text))), key=lambda piece: (-len(piece), piece)))


@dataclass(frozen=True, slots=True)
class Glance:
    """A file at a glance."""

    text: str
    """The whole file, as text."""
    front: str
    """Its front matter, folded; all of it where no end can be seen."""
    plain: bool
    """Whether what its front matter says stands there letter by letter: YAML spells letters by backslashes alone."""

    def may_say(self, pieces: Sought) -> bool:
        """Return whether a value of the front matter may say a text; False only if none does."""
        return not self.plain or all(piece in self.front for piece in pieces)

    def may_be(self, words: tuple[str, ...]) -> bool:
        """Return whether a value of the front matter may be one of some words in small letters."""
        return not self.plain or any(word in self.front for word in words)


def glance_at(text: str) -> Glance:
    """Look at the text of a file. A front matter that means more than it shows is refused by reading, and is empty."""
    end = text.find(_END, 3)
    front = text if end < 0 else text[:end]
    return Glance(text, folded(front), "\\" not in front)
