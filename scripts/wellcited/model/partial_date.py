"""A date that may lack its day or month, as publications have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """
    A year, a month of a year, or a day.

    Source:
        CSL 1.0.2, date variables (`date-parts`); ISO 8601 reduced precision.
    """

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """
        Read `2021`, `2021-05` or `2021-05-17`.

        Raises:
            ValueError: If *text* is written in another way, or names a day that does not exist.
        """
        match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text.strip())
        if not match:
            raise ValueError("write it as 2021-05-17, 2021-05 or 2021")
        return cls.of([int(part) for part in match.groups() if part is not None])

    @classmethod
    def of(cls, parts: Sequence[int]) -> PartialDate:
        """
        Make one from CSL date-parts: 1 to 3 whole numbers.

        Raises:
            ValueError: If there are too few or too many parts, or they name a day that does not exist.
        """
        if not 1 <= len(parts) <= 3:
            raise ValueError("date-parts hold a year, a month and a day")
        year, month, day = (*parts, 0, 0)[:3]
        if not 1000 <= year <= 9999:
            raise ValueError(f"{year} is not a year of four figures")
        if len(parts) > 1 and not 1 <= month <= 12:
            raise ValueError(f"there is no month {month}")
        if len(parts) > 2:
            try:
                date(year, month, day)
            except ValueError:
                raise ValueError(f"month {month} of {year} has no day {day}") from None
        return cls(year, month, day)

    @property
    def first_day(self) -> date:
        """The earliest day that this can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def parts(self) -> tuple[int, ...]:
        """The parts that are known: (year,), (year, month) or (year, month, day)."""
        return tuple(part for part in (self.year, self.month, self.day) if part)

    def __str__(self) -> str:
        return "-".join(f"{part:0{4 if index == 0 else 2}}" for index, part in enumerate(self.parts))
