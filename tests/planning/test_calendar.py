"""The calendar, read by two programs: icalendar, which wrote it, and vobject, which did not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from vobject.base import readOne

from tests.conftest import TODAY
from tests.planning.little import OTHER, article, facts, review
from wellcited.planning.calendar import render
from wellcited.planning.due import plan

ADDRESS = "https://library.example.org/muscles/cramps/"


def calendar(*articles, today: date = TODAY) -> str:
    """Return the calendar of a little library."""
    known = facts(*articles, today=today)
    return render(plan(known, lambda path: ADDRESS), known.people, "Reviews, all")


ONE = calendar(article("cramps", review("2026-11-01")))


def test_a_review_is_an_event_of_one_day() -> None:
    """
    The parser icalendar reads what, when and where.
    """
    read = Calendar.from_ical(ONE)
    (event,) = read.walk("VEVENT")

    assert (date(2028, 11, 1), date(2028, 11, 2)) == (event.decoded("dtstart"), event.decoded("dtend"))
    assert datetime(2026, 11, 22, tzinfo=UTC) == event.decoded("dtstamp")
    assert ("Review: The page on cramps (clinical)", ADDRESS) == (str(event["summary"]), str(event["url"]))
    assert "Clinical review by Sample clinician A." in str(event["description"])
    assert "Reviews, all" == str(read["x-wr-calname"])


def test_the_alarms_ring_90_and_30_days_before_and_on_the_day() -> None:
    """
    A reviewer has a quarter to plan, a month to do it, and a last call.
    """
    alarms = Calendar.from_ical(ONE).walk("VALARM")

    assert [timedelta(days=-90), timedelta(days=-30), timedelta(0)] == [one.decoded("trigger") for one in alarms]
    assert {"DISPLAY"} == {str(one["action"]) for one in alarms}


def test_another_program_reads_the_same() -> None:
    """
    The parser vobject agrees about the event, its alarms and its text.
    """
    read = readOne(ONE)

    assert ["2.0", "PUBLISH"] == [read.version.value, read.method.value]
    assert date(2028, 11, 1) == read.vevent.dtstart.value
    assert "Review: The page on cramps (clinical)" == read.vevent.summary.value
    assert [timedelta(days=-90), timedelta(days=-30), timedelta(0)] == [
        alarm.trigger.value for alarm in read.vevent.valarm_list
    ]


def test_the_same_day_gives_the_same_bytes_and_another_moves_no_id() -> None:
    """
    A calendar that is fetched again tomorrow updates its events; after a review the event moves and says so.
    """
    again = calendar(article("cramps", review("2026-11-01")))
    reviewed = calendar(article("cramps", review("2026-11-01"), review("2027-02-01")), today=date(2027, 2, 2))
    (before,), (after,) = (Calendar.from_ical(text).walk("VEVENT") for text in (ONE, reviewed))

    assert ONE == again
    assert before["uid"] == after["uid"]
    assert before.decoded("dtstart") < after.decoded("dtstart")
    assert int(str(before["sequence"])) < int(str(after["sequence"]))


def test_each_review_has_an_id_of_its_own() -> None:
    """
    Two roles of one article are two events.
    """
    text = calendar(article("a", kind="treatment"), article("b", kind="treatment"))

    assert 4 == len({str(event["uid"]) for event in Calendar.from_ical(text).walk("VEVENT")})


def test_what_nobody_has_approved_stands_on_the_day() -> None:
    """
    It is wanted now: a calendar shows it today.
    """
    both = calendar(article("cramps"), article("pains", review("2026-11-01", text=OTHER)))
    never, changed = Calendar.from_ical(both).walk("VEVENT")

    assert [TODAY, TODAY] == [event.decoded("dtstart") for event in (never, changed)]
    assert "Nobody has approved this text: it needs a review now." in str(never["description"])
    assert "The text has changed since it was approved: it needs a review now." in str(changed["description"])


@pytest.mark.slow
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=200))
def test_lines_end_and_fold_as_the_format_asks(title: str) -> None:
    """
    Every line ends in CRLF and has at most 75 bytes; whatever a title holds, it stays in its event, whole.
    """
    one = article("cramps", review("2026-11-01"))
    known = facts(one)
    (entry,) = plan(known).entries
    from dataclasses import replace

    named = replace(plan(known), entries=(replace(entry, title=title),))
    text = render(named, known.people, "Reviews")
    lines = text.encode().split(b"\r\n")
    (event,) = Calendar.from_ical(text).walk("VEVENT")

    assert b"" == lines[-1]
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    assert str(event["summary"]).startswith("Review: ")
    assert str(event["summary"]).endswith(" (clinical)")
    assert date(2028, 11, 1) == readOne(text).vevent.dtstart.value
