"""Why something is not written."""

from __future__ import annotations

from collections.abc import Iterable

from wellcited.model.finding import Fault


class Refused(Exception):
    """
    Nothing was written, because the outcome would not be sure.

    Args:
        says: What stands in the way, in a few words that start in lower case.
        help: What to do.
        line: Line of the file, from 1; 0 where no line is to blame.
    """

    def __init__(self, says: str, help: str, line: int = 0) -> None:
        super().__init__(says)
        self.says = says
        self.help = help
        self.line = line

    @classmethod
    def because_of(cls, faults: Iterable[Fault]) -> Refused:
        """Make one of the first fault that reading found."""
        first = min(faults, key=lambda fault: fault.span)
        return cls(first.says, first.help, first.span.line)
