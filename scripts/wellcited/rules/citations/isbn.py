"""An ISBN has 10 or 13 figures, the last of which fits the others.

Why: libraries and bookshops find a book by it. A wrong figure finds another book, or nothing.

Instead: copy it again from the back of the title page.

Source: ISO 2108, International standard book number: the check digit.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_isbn
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.citations._identifiers import wrong
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def isbn(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report an ISBN that is not in its one form."""
    yield from wrong(rule, file, entry, "ISBN", problem_with_isbn)
