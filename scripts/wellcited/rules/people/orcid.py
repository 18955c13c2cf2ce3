"""An ORCID iD is right to its last figure.

Why: the last figure is computed from the others, so a slip can be found. A wrong iD leads to nobody, or to somebody
else.

Instead: copy the iD from the person's page at orcid.org and write it alone: `0000-0002-1825-0097`.

Source: ORCID, structure of the ORCID identifier; ISO 27729 and ISO/IEC 7064 (MOD 11-2).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_orcid
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def orcid(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each iD that is malformed or has a wrong check digit."""
    for _, person in people(library):
        problem = problem_with_orcid(person.orcid) if person.orcid else None
        if problem:
            yield rule.finding(
                at=library.people.file.span(person.at("orcid")),
                says=f"`{person.orcid}` is not an ORCID iD as it should be written",
                help=problem,
            )
