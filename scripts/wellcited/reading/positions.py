"""From an offset in a block's content back to a line and column of the file."""

from __future__ import annotations

from markdown_it.token import Token

from wellcited.model.span import Span


class Positions:
    """Finds the blocks of one body in the lines of its file."""

    def __init__(self, text: str, first_line: int) -> None:
        # CommonMark puts U+FFFD in the place of NUL, and a line must read as its tokens do.
        self._lines = text.replace("\0", "\ufffd").split("\n")
        self._first = first_line
        self._cell_line = -1
        self._cell_end = 0

    def content(self, token: Token, *, cell: bool = False) -> list[tuple[int, int, int]]:
        """
        Return, for each line of an inline token's content, (offset in the content, line from 1, column from 1).

        markdown-it strips indentation, quote signs and list markers. What is left of a line is its end, except in a
        heading or a table cell, where it is the last place that reads like it.
        """
        found: list[tuple[int, int, int]] = []
        pieces = token.content.split("\n")
        offset, number = 0, self._first_with(pieces[0], token.map or [0, 0])
        for piece in pieces:
            line = self._lines[number] if number < len(self._lines) else ""
            if cell:
                after = self._cell_end if self._cell_line == number else 0
                column = line.find(piece, after)
                self._cell_line, self._cell_end = number, max(column, after) + len(piece)
            else:
                column = line.rfind(piece)
            found.append((offset, number + self._first, max(column, 0) + 1))
            offset += len(piece) + 1
            number += 1
        return found

    def _first_with(self, piece: str, block: list[int]) -> int:
        """
        Return the first line of a block that holds *piece*; else the block's first.

        markdown-it drops a line of spaces of other kinds, such as no-break spaces, from the beginning of a paragraph.
        """
        start, end = block[0], min(block[1], len(self._lines))
        return next((number for number in range(start, end) if piece in self._lines[number]), start)

    @staticmethod
    def span(places: list[tuple[int, int, int]], start: int, end: int) -> Span:
        """Return the stretch of the file for a stretch of the content."""

        def find(offset: int) -> tuple[int, int]:
            line = next(place for place in reversed(places) if place[0] <= offset)
            return line[1], line[2] + offset - line[0]

        (line, column), (end_line, end_column) = find(start), find(max(start, end))
        return Span(line, column, end_line, end_column)

    def line(self, number: int) -> Span:
        """Return the whole line *number* of the body, counted from 0, without its indentation."""
        text = self._lines[number] if number < len(self._lines) else ""
        start = len(text) - len(text.lstrip())
        return Span.on_line(number + self._first, start + 1, len(text.rstrip()) + 1)
