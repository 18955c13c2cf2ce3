"""The address of a source is a web address that could work.

Why: a reader who cannot open the source cannot check the claim. Other kinds of address can run code or open files.

Instead: copy the address from your browser, with its https://.

Source: RFC 3986, Uniform Resource Identifier: the characters of an address; OWASP, Cross Site Scripting Prevention
Cheat Sheet: only http and https in links.
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

rule = Rule(__name__, severity="error")


@each_entry(rule)
def url(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report the address of a source, and of its kept copy, if it is no address of the web."""
    for name in ("URL", "archive_location"):
        value = text_of(entry, name)
        problem = problem_with_url(value) if value else None
        if problem:
            yield rule.finding(at=file.span(entry.at(name)), says=f"`{name}` is no address of the web", help=problem)
