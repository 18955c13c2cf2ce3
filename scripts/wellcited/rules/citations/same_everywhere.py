"""A source is described alike wherever it is cited.

Why: where two descriptions differ, at least one is wrong or less complete, and readers of one page are told something
else than readers of the other.

Instead: look at the source, correct the wrong description, and copy it. If more articles will need it, make it a
shared source.

Source: NLM, Citing Medicine, 2nd edition: a citation is made from the source itself; docs/about/editorial-policy.md,
"Sources".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wellcited.citing import identifiers
from wellcited.model.article import Article, SourceFile
from wellcited.model.finding import Finding
from wellcited.model.frontmatter import SourceRef
from wellcited.model.library import Facts, Library
from wellcited.rules.citations._entries import lacks, text_of
from wellcited.rules.citations._needs import NEEDS
from wellcited.rules.citations._same import Described, beside, descriptions, differing, groups
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_PROBLEMS = {
    "DOI": identifiers.problem_with_doi,
    "PMID": identifiers.problem_with_pmid,
    "PMCID": identifiers.problem_with_pmcid,
    "ISBN": identifiers.problem_with_isbn,
    "ISSN": identifiers.problem_with_issn,
    "URL": identifiers.problem_with_url,
}


@rule.per_library(beside=beside)
def same_everywhere(library: Library, facts: Facts) -> Iterator[Finding]:
    """Compare each description with the first: that of the shared source, or of the first article by path."""
    home: dict[tuple[str, str], int] = {}
    for number, group in enumerate(groups(library)):
        first = group[0]
        for one in group:
            home[one.file.path, one.entry.path] = number
            if one.file.path != first.file.path and not _lists(one.file, first):
                yield from _compare(one, first, facts.today)
    yield from _same_id(library, home)


def _lists(file: SourceFile, shared: Described) -> bool:
    """Whether a file lists a shared source beside its own description: `citations-duplicate-source` says that."""
    entries = file.front.citations if isinstance(file, Article) and shared.shared else ()
    return any(isinstance(entry, SourceRef) and entry.id == shared.entry.id for entry in entries)


def _compare(one: Described, first: Described, today: date) -> Iterator[Finding]:
    fields = [
        name
        for name in differing(one.entry, first.entry)
        if not any(_is_reported(each, name, today) for each in (one, first))
    ]
    if fields:
        line = first.file.key(first.entry.at(fields[0])).span.line
        yield rule.finding(
            at=one.file.span(one.entry.at(fields[0])),
            says=f"the source `{one.entry.id or '?'}` is described in another way in {first.file.path}",
            label=f"{', '.join(fields)} differ{'s' if len(fields) == 1 else ''}; see line {line} there",
            help="look at the source itself, and make both alike"
            + ("; or list the shared source by its id" if first.shared else ""),
        )


def _is_reported(one: Described, name: str, today: date) -> bool:
    """Whether another rule says already what is wrong with this field."""
    entry = one.entry
    if one.file.is_faulty(entry.at(name)):
        return True
    value = text_of(entry, name)
    if name in _PROBLEMS and value:
        return _PROBLEMS[name](value) is not None
    if name == "issued" and entry.issued:
        return entry.issued.first_day > today
    needed = NEEDS[entry.type] if entry.type else ()
    return any(name in group and all(lacks(one.file, entry, other) for other in group) for group in needed)


def _same_id(library: Library, home: dict[tuple[str, str], int]) -> Iterator[Finding]:
    """Yield a finding for each id that means one source here and another source there."""
    meant: dict[str, Described] = {}
    for one in descriptions(library):
        if not one.entry.id:
            continue
        first = meant.setdefault(one.entry.id, one)
        mine, theirs = (home[each.file.path, each.entry.path] for each in (one, first))
        if mine != theirs and one.file.path != first.file.path:
            yield rule.finding(
                at=one.file.span(one.entry.at("id")),
                says=f"the id `{one.entry.id}` means another source in {first.file.path}",
                label=f"see line {first.file.key(first.entry.at('id')).span.line} there",
                help="give one of them another id; if they are one source, give both the same DOI or address",
            )
