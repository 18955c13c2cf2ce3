"""Dates of publications, which may lack a day or a month."""

from __future__ import annotations

import pytest

from wellcited.model.partial_date import PartialDate


@pytest.mark.parametrize("text", ["2021", "2021-05", "2021-05-17", "2024-02-29"])
def test_a_date_is_written_as_it_was_read(text: str) -> None:
    """
    Nothing is made up: a year stays a year.
    """
    assert text == str(PartialDate.parse(text))


@pytest.mark.parametrize("text", ["2026-13", "2026-02-30", "2023-02-29", "26-01-01", "2026-1-1", "0999", "soon", ""])
def test_what_is_no_date_is_refused(text: str) -> None:
    """
    A day that does not exist is no date.
    """
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)


def test_dates_sort_by_time_and_a_year_comes_before_its_days() -> None:
    """
    Sorting is stable whatever is known.
    """
    assert ["2020-12-31", "2021", "2021-01", "2021-01-02"] == [
        str(day) for day in sorted(map(PartialDate.parse, ["2021-01-02", "2021", "2020-12-31", "2021-01"]))
    ]
