"""`wellcited schedule`: when each review could be done, so that the work is spread evenly."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from wellcited.cli.options import as_of_option, root_option, today
from wellcited.cli.output import write
from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.planning.schedule.proposal import Proposal
    from wellcited.planning.words import People

FORMATS = ("text", "json", "markdown")

_EPILOG = """\
\b
Example:
  wellcited schedule
  wellcited schedule --per-week 2 --report markdown
"""


@click.command("schedule", epilog=_EPILOG)
@as_of_option
@click.option(
    "--per-week",
    type=click.IntRange(1, 1000),
    metavar="NUMBER",
    help="Most reviews that a person has in one week; as few as can be, if not given.",
)
@click.option("--report", type=click.Choice(FORMATS), default="text", show_default=True, help="Form of the report.")
@root_option
def command(
    as_of: date | None, per_week: int | None, report: Literal["text", "json", "markdown"], root: Path | None
) -> None:
    """
    Propose a day for each review that is to come, so that no week is fuller than it must be.

    No day is later than the policy allows, none lies in the first half of the time between two reviews, and where
    reviews could change places, the article that could do more harm comes first. What is late already gets the first
    weeks with room.

    Nothing is written. A due day follows from the last review and the policy, and no article holds one that could be
    moved: do a review on the day that is proposed, and the next due day follows from that.
    """
    from wellcited.cli.place import open_site
    from wellcited.model.library import Facts
    from wellcited.planning.due import plan
    from wellcited.planning.schedule.proposal import TooFewError, propose
    from wellcited.planning.schedule.words import who

    site = open_site([], root)
    people = site.library.people.value
    facts = Facts(as_of or today(), site.library)
    try:
        proposal = propose(plan(facts, site.address), facts, per_week)
    except TooFewError as error:
        raise Trouble(
            f"with {error.most} a week, reviews by {who(error.person, people)} would be late",
            f"{error.enough} a week are enough: use --per-week {error.enough}, or leave it out",
        ) from None
    write(_rendered(report, proposal, people))


def _rendered(report: str, proposal: Proposal, people: People) -> str:
    if report == "json":
        from wellcited.planning.schedule import json_v1

        return json_v1.render(proposal, people)
    if report == "markdown":
        from wellcited.planning.schedule import markdown

        return markdown.render(proposal, people)
    from wellcited.planning.schedule import text

    return text.render(proposal, people)
