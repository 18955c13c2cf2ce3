"""A time to come, as a person types it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conftest import TODAY
from wellcited.planning.ahead import Ahead


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("0", 0),
        ("90", 90),
        ("90 days", 90),
        ("1 Day", 1),
        ("2weeks", 14),
        ("3 months", 92),
        ("1 year", 365),
        ("0 months", 0),
    ],
)
def test_days_are_counted_and_months_are_those_of_the_calendar(text: str, days: int) -> None:
    """
    From 22 November, three months are 92 days: February is not reached.
    """
    assert days == Ahead.parse(text).count(TODAY)


def test_a_month_from_the_last_of_january_ends_in_february() -> None:
    """
    There is no 31 February: the month's last day stands for it.
    """
    assert 28 == Ahead.parse("1 month").count(date(2027, 1, 31))


@pytest.mark.parametrize("text", ["", "soon", "-1", "1.5 months", "90 d", "101 years", "36501", "\u0663 days"])
def test_anything_else_is_refused(text: str) -> None:
    """
    The message says what to write.
    """
    with pytest.raises(ValueError, match=r"write a time to come as 90|at most 100 years"):
        Ahead.parse(text)
