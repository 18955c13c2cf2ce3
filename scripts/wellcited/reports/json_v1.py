"""The JSON report, version 1: a promise to other programs. Keys may be added; none is renamed or removed."""

from __future__ import annotations

import json
from typing import Any

from wellcited.model.finding import Finding
from wellcited.model.result import Result
from wellcited.reports.words import whole

VERSION = 1


def render(result: Result) -> str:
    """
    Return the report.

    Source:
        The contract, section 3: lines and columns count from 1, columns in Unicode code points; findings are sorted by
        path, line, column and rule; paths are relative to the site's root.
    """
    report = {
        "version": VERSION,
        "as_of": result.as_of.isoformat(),
        "articles": result.articles,
        "summary": result.summary,
        "findings": [_finding(finding) for finding in result.findings],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "path": whole(finding.path),
        "line": finding.span.line,
        "column": finding.span.column,
        "end_column": finding.span.last_on_first_line,
        "message": whole(finding.message),
        "help": whole(finding.help),
    }
