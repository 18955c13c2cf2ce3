"""The day of a build."""

from datetime import UTC, date, datetime

import pytest

from tests.conftest import TODAY
from wellcited.mkdocs_plugin.day import BadDayError, day_of_build, seconds

EPOCH = "1795305600"


def test_the_wish_for_this_build_goes_first() -> None:
    """
    The environment goes before mkdocs.yml, and both before the general setting for builds that can be repeated.
    """
    everything = {"WELLCITED_AS_OF": "2026-11-22", "SOURCE_DATE_EPOCH": "0"}

    assert TODAY == day_of_build("2025-01-01", everything)
    assert date(2025, 1, 1) == day_of_build("2025-01-01", {"SOURCE_DATE_EPOCH": "0"})
    assert date(1970, 1, 1) == day_of_build(None, {"SOURCE_DATE_EPOCH": "0"})


def test_without_a_wish_it_is_today_in_utc() -> None:
    """
    The clock is read here and nowhere else.
    """
    before = datetime.now(UTC).date()

    assert before <= day_of_build(None, {}) <= datetime.now(UTC).date()


@pytest.mark.parametrize(
    ("option", "environ", "named"),
    [
        ("22.11.2026", {}, "as_of in mkdocs.yml"),
        (None, {"WELLCITED_AS_OF": "tomorrow"}, "WELLCITED_AS_OF"),
        (None, {"WELLCITED_AS_OF": "2026-02-30"}, "WELLCITED_AS_OF"),
        (None, {"SOURCE_DATE_EPOCH": "soon"}, "SOURCE_DATE_EPOCH"),
        (None, {"SOURCE_DATE_EPOCH": "9" * 30}, "SOURCE_DATE_EPOCH"),
    ],
)
def test_what_is_no_day_is_named(option: str | None, environ: dict[str, str], named: str) -> None:
    """
    A day that cannot be read is never taken for today.
    """
    with pytest.raises(BadDayError, match=named):
        day_of_build(option, environ)


def test_the_seconds_of_a_day_lead_back_to_it() -> None:
    """
    A build that runs under the epoch of another sees the same day.
    """
    assert EPOCH == seconds(TODAY)
    assert TODAY == day_of_build(None, {"SOURCE_DATE_EPOCH": seconds(TODAY)})
