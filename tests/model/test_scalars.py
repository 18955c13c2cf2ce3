"""Scalars: one spelling each, and a sentence for the others."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from wellcited.model.scalars import Period, read_count, read_date, read_flag, read_moment


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 22), 24, date(2028, 11, 22)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
    ],
)
def test_a_cycle_ends_on_the_same_day_of_the_month(day: date, months: int, expected: date) -> None:
    """
    Where the month is too short, its last day counts.
    """
    assert expected == Period(months).after(day)


@pytest.mark.parametrize(("text", "months"), [("24 months", 24), ("1 year", 12), ("1 month", 1)])
def test_periods_are_months_or_years(text: str, months: int) -> None:
    """
    People think of reviews in months and years.
    """
    assert Period(months) == Period.parse(text)


@pytest.mark.parametrize("text", ["0 months", "11 years", "two years", "24", "24 weeks", ""])
def test_other_periods_are_refused(text: str) -> None:
    """
    A cycle is between a month and ten years.
    """
    with pytest.raises(ValueError, match="period"):
        Period.parse(text)


def test_a_moment_has_a_zone() -> None:
    """
    A time without a zone could be another day.
    """
    assert datetime(2026, 11, 22, 9, 30, tzinfo=UTC) == read_moment("2026-11-22T09:30:00Z")
    with pytest.raises(ValueError, match="zone"):
        read_moment("2026-11-22T09:30:00")


@pytest.mark.parametrize("text", ["yes", "True", "1", "on"])
def test_flags_are_true_or_false(text: str) -> None:
    """
    YAML's other words for yes mean different things to different programs.
    """
    with pytest.raises(ValueError, match="true or false"):
        read_flag(text)


def test_an_ambiguous_date_is_never_guessed() -> None:
    """
    Both readings are offered; where there is one only, it is.
    """
    with pytest.raises(ValueError, match="2026-02-01 or 2026-01-02"):
        read_date("01/02/2026")
    with pytest.raises(ValueError, match="write it as 2026-05-05"):
        read_date("5.5.2026")


@pytest.mark.parametrize(("text", "number"), [("1", 1), (" 201 ", 201), (25871, 25871), (None, None)])
def test_a_count_is_a_whole_number(text: object, number: object) -> None:
    """
    Figures alone; nothing stays nothing.
    """
    assert number == read_count(text)


@pytest.mark.parametrize("text", ["0", "-1", "1,200", "1.5", "1e3", "three", "010", "1" * 10, "", True, ["1"]])
def test_other_counts_are_refused(text: object) -> None:
    """
    What programs could read in two ways is no number.
    """
    with pytest.raises(ValueError, match="whole number"):
        read_count(text)
