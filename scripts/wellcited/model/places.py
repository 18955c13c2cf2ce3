"""Places: for every key and value of a YAML block, where it stands and what its text is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from wellcited.model.span import FIRST, Span

Kind = Literal["scalar", "map", "list"]


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a named file."""

    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a YAML block, as it stands in the file."""

    kind: Kind
    span: Span
    """The value; for a map or list, from its first to its last character."""
    key: Span | None = None
    """The key that names it; None for a list item."""
    text: str = ""
    """The text of a scalar, unquoted; "" for maps and lists."""
    plain: bool = False
    """Whether a scalar stands without quotes."""
    keys: tuple[str, ...] = ()
    """Keys of a map in the order of the file."""
    size: int = 0
    """Number of items of a list, or of keys of a map."""


@dataclass(frozen=True, slots=True)
class Places:
    """
    All nodes of a block by dotted path: `reviews.0.on`. The block itself is "".

    A list item may be counted from the end: `reviews.-1.on`.
    """

    nodes: dict[str, Node] = field(default_factory=dict)

    def resolve(self, path: str) -> str:
        """Return *path* with every index counted from the start."""
        done: list[str] = []
        for part in path.split(".") if path else []:
            if part.startswith("-") and part[1:].isdecimal():
                above = self.nodes.get(".".join(done))
                part = str(above.size + int(part)) if above else part
            done.append(part)
        return ".".join(done)

    def get(self, path: str) -> Node | None:
        """Return the node at *path*, or None if the file has none."""
        return self.nodes.get(self.resolve(path))

    def span(self, path: str) -> Span:
        """Return where the value at *path* stands; where there is none, the nearest key above it."""
        path = self.resolve(path)
        node = self.nodes.get(path)
        if node:
            return node.key if node.key and (node.kind != "scalar" or not node.text) else self._short(node)
        above, _, _ = path.rpartition(".")
        return self.span(above) if path else FIRST

    def key(self, path: str) -> Span:
        """Return where the key at *path* stands; for a list item, the item."""
        node = self.get(path)
        return (node.key or self._short(node)) if node else self.span(path)

    @staticmethod
    def _short(node: Node) -> Span:
        """Return the first line of a node: what a report can underline."""
        span = node.span
        return span if span.line == span.end_line else Span.on_line(span.line, span.column, span.column + 1)
