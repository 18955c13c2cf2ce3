"""What the rules about identifiers share: one message for each kind of slip."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.rules.citations._entries import text_of
from wellcited.rules.rule import Rule


def wrong(
    rule: Rule, file: SourceFile, entry: Citation, name: str, problem: Callable[[str], str | None], called: str = ""
) -> Iterator[Finding]:
    """Yield a finding if *problem* finds something in the field *name*; its sentence says what to do."""
    value = text_of(entry, name)
    help_ = problem(value) if value else None
    if help_:
        called = called or name
        form = help_.startswith(("write ", "this is "))
        yield rule.finding(
            at=file.span(entry.at(name)),
            says=f"the {called} is not in the form that we keep" if form else f"`{value}` cannot be the {called}",
            help=help_,
        )
