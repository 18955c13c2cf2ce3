"""A PubMed number is one to eight figures.

Why: a slip in the number leads to another paper, which looks like a source and is none.

Instead: copy the number from the paper's page in PubMed.

Source: NLM, MEDLINE/PubMed Data Element Descriptions, "PubMed Unique Identifier (PMID)".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_pmid
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.citations._identifiers import wrong
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def pmid(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report a PubMed number that is not in its one form."""
    yield from wrong(rule, file, entry, "PMID", problem_with_pmid)
