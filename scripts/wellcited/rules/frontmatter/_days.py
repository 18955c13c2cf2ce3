"""Days of the front matter, where it may also give a time."""

from __future__ import annotations

from datetime import date, datetime


def day_of(moment: date | datetime | None) -> date | None:
    """Return the day of a moment, in the time zone that the editor wrote."""
    return moment.date() if isinstance(moment, datetime) else moment
