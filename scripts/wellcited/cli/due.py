"""`wellcited due`: what must be reviewed, when, by whom."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

import click

from wellcited.cli.options import as_of_option, people_known, root_option, today
from wellcited.cli.output import save, write
from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.cli.place import Site
    from wellcited.planning.due import Plan

FORMATS = ("text", "json", "markdown", "ics")

_EPILOG = """\
\b
Example:
  wellcited due
  wellcited due --within "90 days" --report markdown
  wellcited due --by sample-clinician --report ics > reviews.ics
  wellcited due --report ics --out calendars
"""


@click.command("due", epilog=_EPILOG)
@as_of_option
@click.option(
    "--within",
    metavar="TIME",
    help="Only what is late or falls due in this time: 30 (days), 90 days, 12 weeks, 3 months.",
)
@click.option("--by", metavar="REVIEWER", shell_complete=people_known, help="Only what waits for this person.")
@click.option("--report", type=click.Choice(FORMATS), default="text", show_default=True, help="Form of the report.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="With --report ics: write reviews.ics, and reviews-ID.ics for each reviewer, into this folder.",
)
@root_option
@click.pass_context
def command(
    ctx: click.Context,
    as_of: date | None,
    within: str | None,
    by: str | None,
    report: Literal["text", "json", "markdown", "ics"],
    out: Path | None,
    root: Path | None,
) -> None:
    """
    Say what must be reviewed, when and by whom.

    Text and Markdown name what is late and what falls due within 90 days, and count the rest; with --within they name
    everything up to that day. JSON and the calendar (ics) hold everything. A review waits for the person who did the
    last one; where there is none, for everybody who has the role. The calendar has an event for each review, with
    alarms 90 and 30 days before and on the day; with --by it is the calendar of one reviewer, and with --out there is a
    file for the library and one for each reviewer.

    The exit status is 1 if a review is late, was never given, or was of another text.
    """
    from wellcited.cli.place import open_site
    from wellcited.model.library import Facts
    from wellcited.planning.ahead import Ahead
    from wellcited.planning.due import plan

    try:
        ahead = None if within is None else Ahead.parse(within)
    except ValueError as error:
        raise click.BadParameter(f"{within!r}: {error}", ctx, param_hint="--within") from None
    if out and (report != "ics" or by):
        raise click.UsageError("--out is for --report ics, without --by", ctx)
    site = open_site([], root)
    if by is not None:
        site.person(by)
    day = as_of or today()
    whole = plan(Facts(day, site.library), site.address)
    chosen = whole if by is None else whole.by(by)
    chosen = chosen if ahead is None else chosen.within(ahead.count(day))
    if out:
        _write_calendars(out, chosen, site)
    else:
        write(_rendered(report, chosen, site, by, every=ahead is not None))
    ctx.exit(1 if chosen.must else 0)


def _write_calendars(folder: Path, plan: Plan, site: Site) -> None:
    """Write a calendar for the library and one for each reviewer; who has nothing to do has an empty one."""
    people = site.library.people.value
    reviewers = sorted(id_ for id_, person in people.items() if person.reviews_as)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(f"{folder} cannot be written: {error.strerror}", "name another folder with --out") from None
    for id_ in (None, *reviewers):
        file = folder / (f"reviews-{quote(id_, safe='')}.ics" if id_ else "reviews.ics")
        text = _rendered("ics", plan.by(id_) if id_ else plan, site, id_, every=True)
        save(file, text.encode())
        write(f"{file}\n")


def _rendered(report: str, plan: Plan, site: Site, by: str | None, *, every: bool) -> str:
    people = site.library.people.value
    if report == "json":
        from wellcited.planning import json_v1

        return json_v1.render(plan, people)
    if report == "markdown":
        from wellcited.planning import markdown

        return markdown.render(plan, people, every=every)
    if report == "ics":
        from wellcited.planning import calendar
        from wellcited.planning.words import named

        return calendar.render(plan, people, f"Reviews by {named(by, people)}" if by else "Reviews")
    from wellcited.planning import text

    return text.render(plan, people, every=every)
