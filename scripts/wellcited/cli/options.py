"""Options that several commands share, and the one place of the checker that reads the clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

ROLES = ("clinical", "plain-language", "lived-experience", "fact-check")
"""The roles of the model, which `--help` need not import."""


class DayType(click.ParamType[date]):
    """A day, written 2026-11-22."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day; another form of date is refused with the form to use."""
        from wellcited.model.scalars import read_date

        try:
            day: date = read_date(value)
        except ValueError as error:
            self.fail(f"{value!r}: {error}", param, ctx)
        return day


def today() -> date:
    """Return the day in UTC."""
    return datetime.now(UTC).date()


def as_of_option(function: F) -> F:
    """Add `--as-of`."""
    option = click.option("--as-of", type=DayType(), metavar="DATE", help="Day to judge by; today in UTC if not given.")
    return option(function)


def root_option(function: F) -> F:
    """Add `--root`."""
    option = click.option(
        "--root",
        type=click.Path(path_type=Path),
        metavar="FOLDER",
        help="The site's root; otherwise the nearest folder above that holds mkdocs.yml or docs/_register.",
    )
    return option(function)


def people_known(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
    """Return the ids of the register that begin like this, for the Tab key."""
    from wellcited.cli.place import find_root
    from wellcited.model.registers import Person
    from wellcited.reading.registers import read_table

    path = "docs/_register/people.yml"
    file = find_root(Path(), ctx.params.get("root")) / path
    people = read_table(path, file.read_bytes(), Person).value
    return sorted(id_ for id_ in people if id_.startswith(incomplete))
