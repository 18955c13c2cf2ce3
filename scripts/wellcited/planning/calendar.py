"""
What must be reviewed, as a calendar: one event for each review, with alarms 90 and 30 days before and on the day.

The same plan gives the same bytes: the time stamp is the day that the plan was made for. An event keeps its id for
good, so that a calendar that is read again moves it instead of adding another.

Source:
    RFC 5545, iCalendar; RFC 7986, section 5 (name, refresh interval).
"""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from wellcited.planning.due import Due, Plan
from wellcited.planning.words import LONG, SHORT, People, role_words, when, who
from wellcited.reports.words import one_line

ALARMS = (LONG, SHORT, 0)
"""Days before the due day on which an alarm rings."""

_NOW = {
    "unapproved": "Nobody has approved this text",
    "changed": "The text has changed since it was approved",
    "in-review": "This article waits for its first review",
}
_PRODUCT = "-//wellcited//reviews//EN"
_DAYS_OF_1970 = date(1970, 1, 1).toordinal()


def render(plan: Plan, people: People, name: str) -> str:
    """
    Return the calendar, with the line ends that the format asks for.

    Args:
        plan: What must be reviewed. An entry without a due day stands on the day of the plan: it is wanted now.
        people: The register, for names.
        name: What calendar programs call it.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", one_line(name))
    calendar.add("x-wr-calname", one_line(name))
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    for entry in plan.entries:
        calendar.add_component(_event(entry, plan.as_of, people))
    return str(calendar.to_ical(), "utf-8")


def uid(entry: Due) -> str:
    """Return the id of an entry's event: it depends on nothing but the article and the role."""
    return f"review-{hashlib.sha256(f'{entry.path}|{entry.role}'.encode()).hexdigest()[:24]}@wellcited"


def _event(entry: Due, as_of: date, people: People) -> Event:
    day = entry.due or as_of
    event = Event()
    event.add("uid", uid(entry))
    event.add("dtstamp", datetime.combine(as_of, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("sequence", max((entry.last or date(1970, 1, 1)).toordinal() - _DAYS_OF_1970, 0))
    event.add("summary", f"Review: {one_line(entry.title)} ({role_words(entry.role)})")
    event.add("description", _description(entry, as_of, people))
    event.add("categories", [role_words(entry.role), entry.kind])
    event.add("transp", "TRANSPARENT")
    if entry.url:
        event.add("url", entry.url)
    for days in ALARMS:
        event.add_component(_alarm(entry, days))
    return event


def _description(entry: Due, as_of: date, people: People) -> str:
    lines = [
        f"{role_words(entry.role).capitalize()} review by {who(entry, people)}.",
        f"Due {entry.due.isoformat()}." if entry.due else f"{_NOW[entry.state]}: it needs a review now.",
        f"{when(entry).capitalize()} as of {as_of.isoformat()}." if entry.late else "",
        f"Last reviewed {entry.last.isoformat()}; every {entry.months} months." if entry.last else "",
        one_line(entry.path),
    ]
    return "\n".join(line for line in lines if line)


def _alarm(entry: Due, days: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(days=-days))
    alarm.add("description", f"Review of {one_line(entry.title)} is due {f'in {days} days' if days else 'today'}")
    return alarm
