"""Dates as the two styles print them: "2021 May 17" and "May 17, 2021"."""

from __future__ import annotations

from wellcited.model.partial_date import PartialDate

_MONTHS = "January February March April May June July August September October November December".split()


def year_first(date: PartialDate | None, parts: int = 3) -> str:
    """
    Return a date as NLM writes it: `2021 May 17`, with months of three letters.

    Args:
        date: What is known of the date, or None.
        parts: 1 to print the year alone, 2 to print year and month.
    """
    if date is None:
        return ""
    known = [
        str(date.year),
        *([_MONTHS[date.month - 1][:3]] if date.month else []),
        *([str(date.day)] if date.day else []),
    ]
    return " ".join(known[:parts])


def month_first(date: PartialDate | None) -> str:
    """Return a date as AMA writes it: `May 17, 2021`."""
    if date is None:
        return ""
    if not date.month:
        return str(date.year)
    month = _MONTHS[date.month - 1]
    return f"{month} {date.day}, {date.year}" if date.day else f"{month} {date.year}"
