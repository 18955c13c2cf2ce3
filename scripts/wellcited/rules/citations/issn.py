"""An ISSN has eight figures, the last of which fits the others.

Why: it tells journals with like names apart. A wrong figure names another journal, or none.

Instead: copy it again from the journal's page, as 1234-5679.

Source: ISO 3297, International standard serial number: the check digit.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_issn
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.citations._identifiers import wrong
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def issn(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report an ISSN that is not in its one form."""
    yield from wrong(rule, file, entry, "ISSN", problem_with_issn)
