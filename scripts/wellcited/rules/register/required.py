"""Every entry of a register has the fields that it needs.

Why: the registers are what pages show about people, topics and telephone numbers. A gap in one entry is a gap on every
page that uses it.

Instead: add the field.

Source: JSON Schema 2020-12, `required`; for sources NLM, Citing Medicine, 2nd edition (each citation has a title).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import SourceFile
from wellcited.model.base import Located
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.missing import missing
from wellcited.model.registers import Credential, Person
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_EXAMPLES = {
    "name": "name: Jane Example",
    "title": "title: Muscles and joints",
    "summary": "summary: One sentence that says what is on this shelf.",
    "term": "term: deep vein thrombosis",
    "meaning": "meaning: A blood clot in a deep vein.",
    "number": 'number: "112"',
    "label": "label: Emergency services",
    "emergency": 'emergency: {number: "112", label: Emergency services}',
    "section": "section: causes",
    "headings": 'headings: ["Causes*"]',
    "type": "type: article-journal",
    "kind": "kind: Cochrane review",
    "since": "since: 2026-11-22",
}


@rule.per_register
def required(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each entry that is empty, and each field that an entry lacks; conflicts and credentials have own rules."""
    own = (library.people, library.topics, library.glossary, library.helplines, library.addresses)
    for register in own:
        yield from _empty(register.file)
        for entry in register.value.values():
            yield from _lacking(register.file, entry)
    yield from _lacking(library.policy.file, library.policy.value)
    for id_ in sorted(library.sources):
        source = library.sources[id_]
        if source.file.node("") or not source.file.faults:
            yield from _lacking(source.file, source.value)


def _empty(file: SourceFile) -> Iterator[Finding]:
    for path, node in file.places.nodes.items():
        above = path.rpartition(".")[0]
        if node.kind == "scalar" and not node.text.strip() and (not above or above.endswith(".topics")) and path:
            says = f"the entry `{path.rpartition('.')[2]}` is empty"
            yield rule.finding(at=file.key(path), says=says, help="give it its fields, or delete it")


def _lacking(file: SourceFile, entry: Located) -> Iterator[Finding]:
    unusable = {fault.field for fault in file.faults}
    for part, name in missing(entry):
        elsewhere = isinstance(part, Credential) or (isinstance(part, Person) and name == "conflicts")
        if elsewhere or part.path in unusable or file.is_faulty(part.at(name)):
            continue
        empty = file.node(part.at(name)) is not None
        where = f" in `{part.path}`" if part.path else ""
        yield rule.finding(
            at=file.span(part.at(name)),
            says=f"`{name}` is {'empty' if empty else 'missing'}{where}",
            help=_help(file, part, name),
        )


def _help(file: SourceFile, part: Located, name: str) -> str:
    if isinstance(part, Citation) and name == "title":
        return "add `title: ...`, copied from the source"
    if name == "id":
        return f"add `id: {file.path.rpartition('/')[2].removesuffix('.yml')}`"
    return f"add `{_EXAMPLES[name]}`"
