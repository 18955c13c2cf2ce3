"""The number of a clinical trial is NCT and eight figures.

Why: the number lets a reader see what a trial set out to measure, and whether it was ever reported. With a slip it
leads to another trial.

Instead: copy the number from the trial's page at ClinicalTrials.gov.

Source: ICMJE Recommendations, III.L "Clinical Trials": the trial registration number; ClinicalTrials.gov, "NCT
number".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.citing.identifiers import problem_with_nct
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._entries import each_entry
from wellcited.rules.citations._identifiers import wrong
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_MEANT = re.compile(r"\s*(?:NCT[\s:#-]*\d|https?://(?:www\.)?clinicaltrials\.gov/)", re.IGNORECASE)


@each_entry(rule)
def nct(file: SourceFile, entry: Citation, facts: Facts) -> Iterator[Finding]:
    """Report a `number` that begins like a trial's and is none; other numbers are not judged."""
    if entry.number and _MEANT.match(entry.number):
        yield from wrong(rule, file, entry, "number", problem_with_nct, "number of the trial")
