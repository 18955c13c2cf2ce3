"""Which lines of some front matter belong to which field, with the comments that stand above it."""

from __future__ import annotations

import re
from itertools import pairwise

from wellcited.model.places import Node, Places
from wellcited.writing.file_parts import FRONT_LINE, Line

_COMMENT = re.compile(r"( *)#")


class Layout:
    """
    The lines of a block, asked by path. Indices count lines of the front matter from 0.

    A comment belongs to the field below it if it stands as far in and no blank line is between them; otherwise it
    belongs to what stands above.
    """

    def __init__(self, front: tuple[Line, ...], places: Places) -> None:
        self.lines = [line.text for line in front]
        self.places = places

    def index(self, node: Node) -> int:
        """Return the line on which a value begins."""
        return node.span.line - FRONT_LINE

    def is_flow(self, path: str) -> bool:
        """Return whether a list or map is written in brackets."""
        node = self.places.nodes[path]
        return node.kind != "scalar" and self.lines[self.index(node)][node.span.column - 1] in "[{"

    def key_line(self, path: str) -> int:
        """Return the line of a field's name; for a list item, the line on which it begins."""
        node = self.places.nodes[path]
        return (node.key.line if node.key else node.span.line) - FRONT_LINE

    def last_line(self, path: str) -> int:
        """Return the last line on which something of a value stands."""
        node = self.places.nodes[path]
        if node.kind == "scalar":
            return self._last_of_scalar(node)
        if self.is_flow(path):
            return node.span.end_line - FRONT_LINE
        below = node.keys if node.kind == "map" else range(node.size)
        return max(self.last_line(f"{path}.{name}" if path else str(name)) for name in below)

    def _last_of_scalar(self, node: Node) -> int:
        start = self.index(node)
        if not node.text and node.plain:  # nothing is written: the parser's mark may stand further down
            return node.key.line - FRONT_LINE if node.key else start
        line = self.lines[start]
        if node.plain or line[node.span.column - 1] in "\"'":
            return node.span.end_line - FRONT_LINE
        return self._last_of_block_scalar(start, node)

    def _last_of_block_scalar(self, start: int, node: Node) -> int:
        """Return the last line of a text after `|` or `>`: it ends where a line stands no further in than its key."""
        base = (node.key.column - 1) if node.key else len(self.lines[start]) - len(self.lines[start].lstrip())
        last = start
        for index in range(start + 1, len(self.lines)):
            line = self.lines[index]
            if not line.strip():
                continue
            if len(line) - len(line.lstrip(" ")) <= base:
                break
            last = index
        return last

    def lead(self, path: str, stop: int) -> int:
        """Return the first line of a field's own comments, or the line of its key; not before *stop*."""
        node = self.places.nodes[path]
        column = node.key.column - 1 if node.key else 0
        line = self.key_line(path)
        while line > stop and (comment := _COMMENT.match(self.lines[line - 1])) and len(comment[1]) == column:
            line -= 1
        return line

    def tail(self, path: str, column: int) -> int:
        """Return the line after a value and the comments below it that stand at least *column* (from 0) in."""
        end = last = self.last_line(path) + 1
        while end < len(self.lines):
            comment = _COMMENT.match(self.lines[end])
            if comment and len(comment[1]) >= column:
                last = end + 1
            elif self.lines[end].strip():
                break
            end += 1
        return last

    def chunks(self, path: str) -> list[tuple[str, int, int]] | None:
        """
        Return the fields of a block map with their lines: name, first line, line after the last.

        Returns:
            None where fields do not stand on lines of their own, one below the other.
        """
        node = self.places.nodes[path]
        children = [f"{path}.{name}" if path else name for name in node.keys]
        keys = [self.places.nodes[child].key for child in children]
        starts = [self.key_line(child) for child in children]
        columns = {key.column for key in keys if key}
        if len(columns) != 1 or None in keys or starts != sorted(set(starts)):
            return None
        column = columns.pop() - 1
        if any(not self._is_simple(start, column) for start in starts[1:]):
            return None
        on_dash = bool(self.lines[starts[0]][:column].strip())
        leads = [starts[0] if on_dash else self.lead(children[0], self._above(path))]
        for before, child in pairwise(children):
            leads.append(self.lead(child, self.last_line(before) + 1))
        ends = [*leads[1:], self.tail(children[-1], column) if path else len(self.lines)]
        return list(zip(node.keys, leads, ends, strict=True))

    def _above(self, path: str) -> int:
        """Return the first line that a map's own comments can stand on."""
        node = self.places.nodes[path]
        return node.key.line - FRONT_LINE + 1 if node.key else 0

    def _is_simple(self, line: int, column: int) -> bool:
        """Return whether a field's name stands alone before its colon, with only spaces in front."""
        text = self.lines[line]
        return (
            not text[:column].strip(" ")
            and re.match(r"(\"[^\"]*\"|'[^']*'|[^\s\"'#][^#]*?)\s*:(\s|$)", text[column:]) is not None
        )
