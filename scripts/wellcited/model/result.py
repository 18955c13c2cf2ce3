"""What a check found: what every report is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from wellcited.model.finding import SEVERITIES, Finding


@dataclass(frozen=True, slots=True)
class Result:
    """What a check found, in the order of path, line, column and rule."""

    as_of: date
    articles: int
    """How many articles were judged."""
    findings: tuple[Finding, ...]
    """Findings that count."""
    waived: tuple[Finding, ...] = ()
    """Findings that a waiver sets aside, each with its reason."""
    judged: tuple[str, ...] = ()
    """Paths of the articles that were judged."""
    changed: frozenset[str] | None = None
    """Paths of the files that somebody just changed, which reports show first; None if nobody asked."""

    def count(self, severity: str) -> int:
        """Return how many findings have this severity; waived ones do not count."""
        return sum(finding.severity == severity for finding in self.findings)

    @property
    def summary(self) -> dict[str, int]:
        """Counts by severity, and of what is waived: always all four."""
        return {**{severity: self.count(severity) for severity in SEVERITIES}, "waived": len(self.waived)}

    @property
    def failed(self) -> bool:
        """Whether something must be fixed."""
        return self.count("error") > 0

    def with_changed(self, paths: frozenset[str]) -> Result:
        """Return the same result, with what was found in the changed files first; within each part the order stays."""
        return replace(
            self,
            changed=paths,
            findings=tuple(sorted(self.findings, key=lambda finding: finding.path not in paths)),
            waived=tuple(sorted(self.waived, key=lambda finding: finding.path not in paths)),
        )
