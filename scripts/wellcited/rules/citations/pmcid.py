"""A PubMed Central number is PMC and one to eight figures.

Why: PubMed and PubMed Central number their papers separately: the figures alone lead to another paper.

Instead: copy the number from the paper's page in PubMed Central, with its PMC.

Source: NLM, MEDLINE/PubMed Data Element Descriptions, "PubMed Central Identifier (PMC)".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_pmcid
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.citations._identifiers import wrong
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@each_entry(rule)
def pmcid(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report a PubMed Central number that is not in its one form."""
    yield from wrong(rule, file, entry, "PMCID", problem_with_pmcid)
