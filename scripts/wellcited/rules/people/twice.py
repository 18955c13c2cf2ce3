"""Nobody stands in the register twice.

Why: somebody with two ids could review their own article without anybody noticing, and their conflicts may be declared
in one entry only.

Instead: make one entry of the two, and use its id in the articles. If two people do share a name, give both their ORCID
iD.

Source: ORCID: one iD for one person; docs/about/editorial-policy.md, "Who writes and who checks": nobody reviews a page
that they wrote.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import canonical_orcid
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.registers import Person
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_register
def twice(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each person who has the ORCID iD of another, or the name and not another iD."""
    file = library.people.file
    by_orcid: dict[str, str] = {}
    by_name: dict[str, Person] = {}
    for id_, person in people(library):
        orcid = canonical_orcid(person.orcid or "")
        other = by_orcid.setdefault(orcid, id_) if orcid else id_
        if other != id_:
            yield rule.finding(
                at=file.span(person.at("orcid")),
                says=f"`{id_}` has the ORCID iD of `{other}`",
                help="make one entry of the two, or correct the iD",
            )
            continue
        name = " ".join((person.name or "").casefold().split())
        namesake = by_name.setdefault(name, person) if name else person
        if namesake is not person and not (orcid and canonical_orcid(namesake.orcid or "")):
            yield rule.finding(
                at=file.span(person.at("name")),
                says=f"`{id_}` has the name of `{namesake.path}`",
                help="make one entry of the two, or give both their ORCID iD",
            )
