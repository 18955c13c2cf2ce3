"""
Scalars of the front matter, read from the very text that stands in the file.

YAML gives a dozen spellings to "yes" and reads 1:30 as ninety. Here every scalar arrives as text and is read by one
strict reader, whose complaint is a sentence for an editor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, WithJsonSchema

from wellcited.model.partial_date import PartialDate

_TWO_NUMBERS_AND_YEAR = r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})"
_MONTHS = "january february march april may june july august september october november december".split()


def read_flag(value: Any) -> Any:
    """Read `true` or `false`."""
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise ValueError("write true or false")


def read_date(value: Any) -> Any:
    """
    Read one day, written 2026-11-22.

    Raises:
        ValueError: With a sentence that says what is wrong and, where the day is clear, how to write it.
    """
    if isinstance(value, date) or value is None:
        return value
    if not isinstance(value, str):
        raise ValueError("write one day, as 2026-11-22")
    text = value.strip()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        partial = PartialDate.parse(text)
        return date(partial.year, partial.month, partial.day)
    if match := re.fullmatch(_TWO_NUMBERS_AND_YEAR, text):
        first, second, year = (int(part) for part in match.groups())
        if first <= 12 and second <= 12 and first != second:
            raise ValueError(
                f"{text} can mean two days: write {year}-{second:02}-{first:02} or {year}-{first:02}-{second:02}"
            )
    day = clear_day(text)
    raise ValueError(f"write it as {day}" if day else "write one day, as 2026-11-22")


def clear_day(text: str) -> date | None:
    """Return the one day that a date in another form than ours can mean: 22/11/2026, 22 November 2026, 2026/11/22."""
    if match := re.fullmatch(_TWO_NUMBERS_AND_YEAR, text):
        first, second, year = (int(part) for part in match.groups())
        if first <= 12 and second <= 12 and first != second:
            return None
        day, month = (first, second) if second <= 12 else (second, first)
    elif match := re.fullmatch(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})", text):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
    elif match := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|\.)? ([A-Za-z]{3,})\.?,? (\d{4})", text):
        day, month, year = int(match[1]), _month(match[2]), int(match[3])
    elif match := re.fullmatch(r"([A-Za-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", text):
        day, month, year = int(match[2]), _month(match[1]), int(match[3])
    else:
        return None
    try:
        return date(year, month, day) if year >= 1000 else None
    except ValueError:
        return None


def _month(word: str) -> int:
    """Return the number of a month that is written out or cut short; 0 if it is none."""
    return next((number for number, name in enumerate(_MONTHS, 1) if name.startswith(word.lower())), 0)


def read_moment(value: Any) -> Any:
    """Read a day, or a date-time that says its zone: 2026-11-22T09:30:00Z."""
    if isinstance(value, str) and re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", value):
        if not re.search(r"(Z|[+-]\d{2}:?\d{2})$", value):
            raise ValueError("say the time zone: end it with Z for UTC, or with +01:00")
        try:
            return datetime.fromisoformat(value.replace(" ", "T", 1))
        except ValueError as error:
            raise ValueError(f"write it as 2026-11-22T09:30:00Z ({error})") from None
    return read_date(value)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A whole number of months, such as a review cycle."""

    months: int

    _UNITS: ClassVar[dict[str, int]] = {"month": 1, "months": 1, "year": 12, "years": 12}

    @classmethod
    def parse(cls, text: str) -> Period:
        """
        Read `24 months` or `2 years`.

        Raises:
            ValueError: If *text* is anything else, or not between 1 month and 10 years.
        """
        match = re.fullmatch(r"(\d{1,3}) (months?|years?)", text.strip())
        if not match:
            raise ValueError("write a period as 24 months or 2 years")
        months = int(match[1]) * cls._UNITS[match[2]]
        if not 1 <= months <= 120:
            raise ValueError("a period is between 1 month and 10 years")
        return cls(months)

    def after(self, day: date) -> date:
        """Return the same day *months* later; the month's last day where it has no such day."""
        total = day.year * 12 + day.month - 1 + self.months
        year, month = divmod(total, 12)
        for last in (day.day, 30, 29, 28):
            try:
                return date(year, month + 1, min(day.day, last))
            except ValueError:
                continue
        raise AssertionError("every month has a 28th day")

    def __str__(self) -> str:
        return "1 month" if self.months == 1 else f"{self.months} months"


def read_period(value: Any) -> Any:
    """Read a period of months or years."""
    if isinstance(value, Period) or value is None:
        return value
    if isinstance(value, str):
        return Period.parse(value)
    raise ValueError("write a period as 24 months or 2 years")


def read_count(value: Any) -> Any:
    """Read a whole number above zero, written in figures: 1200."""
    if isinstance(value, str) and re.fullmatch(r"[1-9]\d{0,8}", value.strip(), re.ASCII):
        return int(value)
    if (isinstance(value, int) and not isinstance(value, bool)) or value is None:
        return value
    raise ValueError("write a whole number in figures alone, as 1200")


_ISO_DAY = r"^\d{4}-\d{2}-\d{2}$"
_ISO_MOMENT = r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$"

Flag = Annotated[bool, BeforeValidator(read_flag), WithJsonSchema({"type": "boolean"})]
"""`true` or `false`; YAML's other spellings are refused."""

Day = Annotated[date, BeforeValidator(read_date), WithJsonSchema({"type": "string", "pattern": _ISO_DAY})]
"""One day, `2026-11-22`."""

Moment = Annotated[
    date | datetime,
    BeforeValidator(read_moment),
    WithJsonSchema(
        {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$"}
    ),
]
"""One day, or a date-time with its zone."""

Cycle = Annotated[
    Period, BeforeValidator(read_period), WithJsonSchema({"type": "string", "pattern": r"^\d{1,3} (months?|years?)$"})
]
"""A review cycle, `24 months`."""

Count = Annotated[int, BeforeValidator(read_count), WithJsonSchema({"type": "integer", "minimum": 1})]
"""A whole number above zero."""
