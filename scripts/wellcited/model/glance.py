"""What the file of an article says at a glance, without being taken apart: enough to know what it cannot say."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_END = "\n---\n"
_ALIKE = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-"})
_PIECE = re.compile(r"[^\s'\"]+")


@dataclass(frozen=True, slots=True)
class Sought:
    """What stands in every front matter that says a text."""

    pieces: tuple[str, ...]
    """Parts of it between which a line may be broken, folded. Without any, every front matter may say the text."""
    whole: str = ""
    """The parts in their order, with a space between two."""


def folded(text: str) -> str:
    """Return a text without what comparisons of texts leave out: case, forms of letters, quotes and dashes."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).translate(_ALIKE).casefold()


def sought(text: str) -> Sought:
    """Return what to look for: lines may be broken at any space, and YAML doubles quotes, so both divide the text."""
    found = _PIECE.findall(folded(text))
    return Sought(tuple(sorted(set(found), key=lambda piece: (-len(piece), piece))), " ".join(found))


@dataclass(frozen=True, slots=True)
class Glance:
    """A file at a glance."""

    text: str
    """The whole file, as text."""
    front: str
    """Its front matter, folded; all of it where no end can be seen."""
    plain: bool
    """Whether what its front matter says stands there letter by letter: YAML spells letters by backslashes alone."""

    def may_say(self, text: Sought) -> bool:
        """Return whether a value of the front matter may say a text; False only if none does."""
        if not self.plain:
            return True
        return all(piece in self.front for piece in text.pieces) and (
            len(text.pieces) < 2 or text.whole in " ".join(_PIECE.findall(self.front))
        )

    def may_be(self, words: tuple[str, ...]) -> bool:
        """Return whether a value of the front matter may be one of some words in small letters."""
        return not self.plain or any(word in self.front for word in words)


def glance_at(text: str) -> Glance:
    """Look at the text of a file. A front matter that means more than it shows is refused by reading, and is empty."""
    end = text.find(_END, 3)
    front = text if end < 0 else text[:end]
    return Glance(text, folded(front), "\\" not in front)
