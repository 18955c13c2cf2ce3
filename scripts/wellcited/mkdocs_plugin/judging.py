"""Read and judge the library before the host looks at any file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from wellcited.checking.check import check
from wellcited.history.read import read_history
from wellcited.model.finding import Finding
from wellcited.model.keeping import with_reviewed_texts
from wellcited.model.library import Facts, Library
from wellcited.model.result import Result
from wellcited.reading.library import read_library
from wellcited.signing.verdicts import verdicts


@dataclass(frozen=True, slots=True)
class Judged:
    """A library and what the rules say of it."""

    facts: Facts
    result: Result

    @property
    def library(self) -> Library:
        """The library."""
        return self.facts.library

    def findings_on(self, path: str) -> tuple[Finding, ...]:
        """Return what was found in one file."""
        return tuple(finding for finding in self.result.findings if finding.path == path)

    def report(self) -> str:
        """Return what must be mended before anything is built, as an editor reads it."""
        from wellcited.reports import render

        errors = tuple(finding for finding in self.result.findings if finding.severity == "error")
        return render("text", replace(self.result, findings=errors, waived=()), self.library)

    def advice(self) -> str:
        """Return one line about what does not stop a build; "" if there is nothing."""
        summary = self.result.summary
        counts = [(summary[kind], kind if summary[kind] == 1 else f"{kind}s") for kind in ("warning", "hint")]
        said = [f"{count} {words}" for count, words in counts if count]
        if summary["waived"]:
            said.append(f"{summary['waived']} waived")
        return f"{', '.join(said)}: `wellcited check` shows them" if said else ""


def judge(root: Path, day: date, owner_pages: tuple[str, ...], *, preview: bool = False) -> Judged:
    """
    Read and judge a library.

    Args:
        root: The site's root: the folder of mkdocs.yml.
        day: The day to judge by.
        owner_pages: Patterns of the pages that are no articles.
        preview: Whether an editor is looking, who sees each text as it is being written.
    """
    library = read_library(root, owner_pages=owner_pages)
    history = read_history(root, library, timeline_to=None if preview else day)
    library = replace(library, history=history, signatures=verdicts(library))
    result = check(library, day)
    shown = library if preview else with_reviewed_texts(library)
    if shown is not library:
        # What readers get is judged like anything else; that it is not the newest text is still worth a warning.
        changed = tuple(finding for finding in result.findings if finding.rule == "review-text-changed")
        again = check(shown, day)
        findings = {*again.findings, *changed}
        result = replace(again, findings=tuple(sorted(findings, key=lambda finding: finding.order)))
    return Judged(Facts(day, shown), result)
