"""A block's text as readers see it, and the way back from each character to the source."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from markdown_it.token import Token


@dataclass(slots=True)
class Plain:
    """Text without markup and citation marks, with the offset in the block's content of each piece."""

    text: str = ""
    starts: list[int] = field(default_factory=list)
    """Offsets in `text` at which a piece begins."""
    sources: list[tuple[int, int]] = field(default_factory=list)
    """For each piece its start and end in the content."""
    cites: list[tuple[int, Token]] = field(default_factory=list)
    """Marks, each with the offset in `text` at which it stands."""

    def add(self, text: str, at: tuple[int, int]) -> None:
        """Append a piece."""
        if text:
            self.starts.append(len(self.text))
            self.sources.append(at)
            self.text += text

    def source(self, offset: int) -> int:
        """Return where in the content the character at *offset* of the text stands."""
        if not self.starts:
            return 0
        piece = max(bisect_right(self.starts, offset) - 1, 0)
        start, end = self.sources[piece]
        return min(start + offset - self.starts[piece], end)


def plain(children: list[Token]) -> Plain:
    """Return the text of an inline token's children."""
    done = Plain()
    for token in children:
        at: tuple[int, int] = token.meta["at"]
        if token.type in ("text", "text_special", "code_inline"):
            done.add(token.content, at)
        elif token.type in ("softbreak", "hardbreak") or (token.type == "tag" and token.content == "<br>"):
            done.add(" ", at)
        elif token.type == "cite":
            done.cites.append((len(done.text.rstrip()), token))
    return done
