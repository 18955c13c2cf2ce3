"""A page is not read before it was published.

Why: one of the two dates is wrong, or the page has changed since somebody read it for this article.

Instead: look at the page again: correct its date, or write today as `accessed`.

Source: NLM, Citing Medicine, 2nd edition, chapter 25 "Web Sites": date of publication, date of update, date of
citation.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@each_entry(rule)
def read_before_issued(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Compare only what both dates say: a page of May 2021 may be read on any day of that month."""
    issued, read = entry.issued, entry.accessed
    if not issued or not read or issued.first_day > facts.today:
        return
    known = min(len(issued.parts), len(read.parts))
    if read.parts[:known] < issued.parts[:known]:
        yield rule.finding(
            at=file.span(entry.at("accessed")),
            says=f"read on {read}, before it was published on {issued}",
            help="look at the page again: correct `issued`, or write the day on which you read it",
        )
