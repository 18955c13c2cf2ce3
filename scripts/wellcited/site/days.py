"""Days as readers and machines see them."""

from __future__ import annotations

from datetime import date, datetime

from wellcited.site.parts import DateView

_MONTHS = "January February March April May June July August September October November December".split()


def day_of(moment: date | datetime) -> date:
    """Return the day of a moment, in the zone that it was written in."""
    return moment.date() if isinstance(moment, datetime) else moment


def date_view(moment: date | datetime) -> DateView:
    """Return a day with its words, `22 November 2026`; the time of a moment stays in `iso`."""
    return DateView(moment.isoformat(), in_words(day_of(moment)))


def in_words(day: date) -> str:
    """Return `22 November 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def maybe(moment: date | datetime | None) -> DateView | None:
    """Return a day as a view, and nothing as nothing."""
    return None if moment is None else date_view(moment)
