"""A credential begins before it ends.

Why: one that ends before it begins holds on no day. Every review that rests on it is void, because of a slip.

Instead: correct `from` or `until`.

Source: ISO 8601 (time intervals: the start comes before the end).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def credential_dates(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each credential whose last day lies before its first."""
    file = library.people.file
    for _, person in people(library):
        for held in person.credentials:
            if held.start and held.until and held.until < held.start:
                yield rule.finding(
                    at=file.span(held.at("until")),
                    says="this credential ends before it begins",
                    label=f"it begins on {held.start}",
                    help="correct `from` or `until`",
                )
