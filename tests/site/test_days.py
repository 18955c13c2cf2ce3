"""Days in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from wellcited.site.days import date_view, day_of, maybe
from wellcited.site.views import DateView

LATE = datetime(2026, 11, 20, 23, 30, tzinfo=timezone(timedelta(hours=2)))


def test_a_day_has_words_and_a_form_for_machines():
    """
    Words need no locale: they are the same on every machine.
    """
    assert DateView("2026-03-01", "1 March 2026") == date_view(date(2026, 3, 1))


def test_a_moment_keeps_its_own_day():
    """
    An evening stays on the day on which it was written, whatever the zone of the build.
    """
    assert DateView("2026-11-20T23:30:00+02:00", "20 November 2026") == date_view(LATE)
    assert date(2026, 11, 20) == day_of(LATE)


def test_nothing_stays_nothing():
    """
    A day that is not known has no view.
    """
    assert None is maybe(None)
