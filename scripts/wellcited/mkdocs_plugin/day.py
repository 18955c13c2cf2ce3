"""The day of a build: read once, here, and told to everybody else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime


class BadDayError(ValueError):
    """The day that was asked for is no day. The message says which setting to mend."""


def day_of_build(option: str | None, environ: Mapping[str, str]) -> date:
    """
    Return the day to judge by.

    Args:
        option: `as_of` of the plugin in mkdocs.yml.
        environ: `WELLCITED_AS_OF` goes before the option, because it is the wish for this one build;
            `SOURCE_DATE_EPOCH`, the usual setting for builds that can be repeated, comes after it.

    Returns:
        The day; today in UTC if nobody names one.

    Raises:
        BadDayError: If what was named is no day.
    """
    for name, value in (("WELLCITED_AS_OF", environ.get("WELLCITED_AS_OF")), ("as_of in mkdocs.yml", option)):
        if value:
            try:
                return date.fromisoformat(value)
            except ValueError:
                raise BadDayError(f"{name} is {value!r}: write the day as 2026-11-22") from None
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise BadDayError(f"SOURCE_DATE_EPOCH is {epoch!r}: write seconds since 1970") from None


def seconds(day: date) -> str:
    """Return the first second of a day in UTC, as `SOURCE_DATE_EPOCH` wants it."""
    return str(int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()))
