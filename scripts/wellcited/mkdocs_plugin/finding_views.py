"""Findings as a preview shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wellcited.model.finding import Finding
from wellcited.site.safe import SafeHtml, with_code


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding: what stands between backticks in its words is code."""

    rule: str
    severity: str
    line: int
    message: SafeHtml
    label: SafeHtml
    help: SafeHtml


def finding_views(findings: Iterable[Finding]) -> tuple[FindingView, ...]:
    """Return findings as templates read them."""
    return tuple(
        FindingView(
            rule=finding.rule,
            severity=finding.severity,
            line=finding.span.line,
            message=with_code(finding.message),
            label=with_code(finding.label),
            help=with_code(finding.help),
        )
        for finding in findings
    )
