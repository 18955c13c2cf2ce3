"""
The clinical text of a body as a tree: what is said, and in what order, without the markup that it was written in.

The tree is made from the parser's tokens. It keeps what a reader takes meaning from (lists, boxes, headings, tables,
raised and lowered figures, marks, links, components) and drops what only sets the type: emphasis, line breaks, the
kind of list marker. The fingerprint is reckoned from it, and what has changed since a review is read from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wellcited.model.components import Value

PieceKind = Literal["link", "cite", "component", "image", "raised", "lowered", "raw"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One `@id` in a citation mark, with its locator (`p. 3`)."""

    id: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """
    Something inside a line that is more than words.

    `facts` are a link's target and title, a picture's source and title, a component's name and its arguments as pairs
    of name and value (the name is "" where there is none), a mark's mentions, or raw text.
    """

    kind: PieceKind
    facts: tuple[str | Mention | tuple[str, Value], ...] = ()
    inside: tuple[str | Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words: a paragraph, a heading's words, an item's text, a cell's. `line` counts in the file, from 1."""

    words: tuple[str | Piece, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Part:
    """
    Something that holds runs or other parts.

    Kinds: `heading` (with its level), `bullets`, `numbers` (with its first number), `item`, `quote`, `box` (with its
    kind), `title`, `table`, `row`, `header`, `cell`, `code`, and `unread` for a text that is nested too deep.
    """

    kind: str
    facts: tuple[str | int, ...] = ()
    inside: tuple[Part | Run, ...] = ()


Tree = tuple[Part | Run, ...]


def runs(tree: Tree, above: tuple[Part, ...] = ()) -> Iterator[tuple[Run, tuple[Part, ...]]]:
    """Yield every run in the order of the text, with the parts that hold it from the outermost in."""
    for thing in tree:
        if isinstance(thing, Run):
            yield thing, above
        else:
            yield from runs(thing.inside, (*above, thing))


def images(words: tuple[str | Piece, ...]) -> Iterator[Piece]:
    """Yield every picture in a run of words, in order."""
    for piece in words:
        if isinstance(piece, Piece):
            if piece.kind == "image":
                yield piece
            yield from images(piece.inside)


def mentions(words: tuple[str | Piece, ...]) -> Iterator[Mention]:
    """Yield every mention in a run of words, in order."""
    for piece in words:
        if isinstance(piece, Piece):
            yield from (fact for fact in piece.facts if isinstance(fact, Mention))
            yield from mentions(piece.inside)
