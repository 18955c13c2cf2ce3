"""A time to come, as a person types it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from wellcited.model.scalars import Period

_WRITTEN = re.compile(r"(\d{1,5})(?: ?(day|week|month|year)s?)?", re.ASCII)
_MOST = 100
"""Years: further ahead nobody plans."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """So many days, or so many months of the calendar."""

    days: int = 0
    months: int = 0

    @classmethod
    def parse(cls, text: str) -> Ahead:
        """
        Read `90`, `90 days`, `12 weeks`, `3 months` or `1 year`; a number alone counts days.

        Raises:
            ValueError: If *text* is anything else, or more than 100 years.
        """
        match = _WRITTEN.fullmatch(text.strip().lower())
        if not match:
            raise ValueError("write a time to come as 90, 90 days, 12 weeks, 3 months or 1 year")
        number = int(match[1])
        time = {
            "week": cls(days=7 * number),
            "month": cls(months=number),
            "year": cls(months=12 * number),
        }.get(match[2], cls(days=number))
        if time.days > _MOST * 365 or time.months > _MOST * 12:
            raise ValueError(f"look at most {_MOST} years ahead")
        return time

    def count(self, day: date) -> int:
        """Return how many days that is from *day* on."""
        return (Period(self.months).after(day) - day).days if self.months else self.days
