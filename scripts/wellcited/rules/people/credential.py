"""Who reviews as a clinician has a credential that says what it is, who issued it and when it ends.

Why: "reviewed by a clinician" is worth as much as somebody can check. The issuer can be asked, and the end tells
whether the credential held on the day of the review.

Instead: give each credential `name` and `issuer`, and the registration or membership its last day, `until`. A degree
needs no end if another credential has one.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship: relevant credentials;
docs/about/editorial-policy.md, "Who writes and who checks".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.registers import Person
from wellcited.rules.frontmatter._filler import is_filler
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def credential(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report what credentials lack, and each clinician who has none."""
    file = library.people.file
    for id_, person in people(library):
        if any(fault.field == person.at("credentials") for fault in file.faults):
            continue
        gaps = list(_gaps(file, person))
        yield from gaps
        if not gaps and "clinical" in person.reviews_as and not file.is_faulty(person.at("credentials")):
            yield from _clinician(file, id_, person)


def _gaps(file: SourceFile, person: Person) -> Iterator[Finding]:
    """Yield what single credentials lack."""
    unusable = {fault.field for fault in file.faults}
    for held in person.credentials:
        for name, value, example in (
            ("name", held.name, "name: Registered physiotherapist"),
            ("issuer", held.issuer, "issuer: the body that can be asked"),
        ):
            path = held.at(name)
            if (not value or is_filler(value)) and held.path not in unusable and not file.is_faulty(path):
                says = f"a credential does not say {'what it is' if name == 'name' else 'who issued it'}"
                yield rule.finding(at=file.span(path), says=says, help=f"add `{example}`")


def _clinician(file: SourceFile, id_: str, person: Person) -> Iterator[Finding]:
    if not person.credentials:
        yield rule.finding(
            at=file.key(person.at("reviews_as")),
            says=f"`{id_}` reviews as a clinician without a credential",
            help="add `credentials`, each with name, issuer, from and until",
        )
    elif not any(held.until for held in person.credentials):
        yield rule.finding(
            at=file.span(person.credentials[-1].path),
            says=f"no credential of `{id_}` says when it ends",
            help="add `until: 2028-12-31` to the registration or membership that must be renewed",
        )
