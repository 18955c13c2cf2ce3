"""A source has the fields that its type needs.

Why: without the journal, the publisher or the date a reader cannot find the source, and cannot judge how old it is.

Instead: copy what is missing from the source itself. If it cannot be known, leave the field out and choose a type that
does not need it; never guess.

Source: NLM, Citing Medicine, 2nd edition: the required parts of a citation to each kind of publication; JAMA
benchmarks (Silberg 1997), attribution: references and sources are listed clearly.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry, lacks
from wellcited.rules.citations._needs import NAMES, NEEDS
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def required_fields(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report an entry once, with everything that it lacks."""
    if entry.type is None:
        return
    missing = [group for group in NEEDS[entry.type] if all(lacks(file, entry, name) for name in group)]
    if missing:
        names = [NAMES.get(group[0], f"`{group[0]}`") for group in missing]
        fields = [_written(group) for group in missing]
        yield rule.finding(
            at=file.span(entry.at("type")),
            says=f"the source `{entry.id or entry.title or '?'}` lacks {' and '.join(names)}",
            label=f"a source of type {entry.type} needs it" if len(missing) == 1 else "this type needs them",
            help=f"add {' and '.join(fields)}, copied from the source itself",
        )


def _written(group: tuple[str, ...]) -> str:
    example = {
        "issued": "issued: 2021",
        "author": "author: [{family: Hawke, given: Fiona}]",
        "URL": "URL: https://...",
        "DOI": "DOI: 10...",
    }
    return f"`{example.get(group[0], f'{group[0]}: ...')}`"
