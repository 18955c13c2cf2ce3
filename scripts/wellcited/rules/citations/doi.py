"""A DOI is written bare, and could be a DOI.

Why: a DOI with a slip leads to another paper or to none. In one form only, the same paper is known as the same in
every article.

Instead: copy the DOI from the publisher's page and leave off what stands before `10.`. A full stop at the end is not
part of it.

Source: DOI Handbook, "DOI syntax": a prefix that starts with 10., a slash and a suffix; NLM, Citing Medicine, 2nd
edition, chapter 23 "Journals": the DOI as a locator.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_doi
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.citations._identifiers import wrong
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def doi(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report a DOI that is not in its one form."""
    yield from wrong(rule, file, entry, "DOI", problem_with_doi)
