"""No source is published or read in the future.

Why: nobody can have read it. The date is a slip, and with a wrong date a reader cannot tell how old the evidence is.

Instead: look the date up at the source. For an article that is accepted and not yet out, write `status: in press`.

Source: ISO 8601, calendar dates; NLM, Citing Medicine, 2nd edition: dates are given as the publication has them.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def future(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report a date whose first possible day lies ahead."""
    dates = {"issued": entry.issued, "accessed": entry.accessed, "event-date": entry.event_date}
    for name, date in dates.items():
        if date and date.first_day > facts.today:
            yield rule.finding(
                at=file.span(entry.at(name)),
                says=f"`{name}` lies in the future",
                label=f"later than {facts.today}",
                help="look the date up at the source and correct it",
            )
