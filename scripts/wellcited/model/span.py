"""Where something stands in a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """
    A stretch of a file.

    Lines and columns count from 1, columns in Unicode code points. `end_column` is the first column after the
    stretch, on `end_line`.
    """

    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def on_line(cls, line: int, column: int, end_column: int) -> Span:
        """Return a stretch of one line."""
        return cls(line, column, line, max(end_column, column))

    @property
    def last_on_first_line(self) -> int:
        """The end column, where the stretch stays on its line; else the column after the start."""
        return self.end_column if self.end_line == self.line else self.column + 1


FIRST = Span(1, 1, 1, 1)
"""The start of a file: the place of a fault that has no better one."""
