"""What a measure says, and how it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

PAGES_NAMED = 4
ELEMENT_LENGTH = 160


@dataclass(frozen=True, order=True)
class Failure:
    """
    One thing that must be mended.

    Attributes:
        page: Address of the page in the site, with what was special about its state: `a-to-z/ (dark, 360 px)`.
        element: The element as a selector or as its first letters, or `""` for the page as a whole.
        says: What is wrong.
        do: What to do about it.
    """

    page: str
    element: str
    says: str
    do: str


@dataclass(frozen=True)
class Outcome:
    """
    What one measure found.

    Attributes:
        number: The figure that it stands for, in a few words: `0 violations on 24 pages`.
        failures: What must be mended; none means that the measure is met.
        table: Lines that are worth reading even then, for example what weighs what.
    """

    number: str
    failures: tuple[Failure, ...] = ()
    table: tuple[str, ...] = ()


def line(name: str, outcome: Outcome, seconds: float) -> str:
    """Return the one line of a measure."""
    return f"{'FAIL' if outcome.failures else 'ok':4}  {name:15} {outcome.number}  ({seconds:.0f} s)"


def listed(name: str, failures: Iterable[Failure]) -> list[str]:
    """Return the lines that say what failed: equal failures of several pages together, the most frequent first."""
    pages: dict[tuple[str, str, str], list[str]] = {}
    for failure in sorted(set(failures)):
        pages.setdefault((failure.says, failure.element, failure.do), []).append(failure.page)
    lines = []
    for (says, element, do), where in sorted(pages.items(), key=lambda item: (-len(item[1]), item)):
        named = ", ".join(page or "(front page)" for page in where[:PAGES_NAMED])
        more = len(where) - PAGES_NAMED
        lines.append(f"{name}: {says}")
        lines.append(f"    page:    {named}{f' and {more} more' if more > 0 else ''}")
        if element:
            lines.append(f"    element: {' '.join(element.split())[:ELEMENT_LENGTH]}")
        lines.append(f"    do:      {do}")
    return lines
