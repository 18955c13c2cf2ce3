"""The address of a source begins with https.

Why: on its way, a page without encryption can be read and changed by others. A reader with a health worry should not
be watched.

Instead: try the address with https; nearly every site has it. If the site has not, say so in `note` and waive the
rule.

Source: OWASP, Transport Layer Security Cheat Sheet: TLS for all pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_url
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry, text_of
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@each_entry(rule)
def https(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report a good address that begins with http."""
    for name in ("URL", "archive_location"):
        value = text_of(entry, name)
        if value.startswith("http://") and problem_with_url(value) is None:
            yield rule.finding(
                at=file.span(entry.at(name)),
                says=f"`{name}` leads to a page without encryption",
                help=f"see if https://{value.removeprefix('http://')} opens, and write that",
            )
