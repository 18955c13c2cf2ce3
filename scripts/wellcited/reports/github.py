"""
Annotations for GitHub: workflow commands that show each finding beside its line.

GitHub shows ten errors and ten warnings a step; the closing line in the log counts them all.
"""

from __future__ import annotations

from wellcited.model.finding import Finding
from wellcited.model.result import Result
from wellcited.reports.words import closing, one_line, visible, whole

_COMMANDS = {"error": "error", "warning": "warning", "hint": "notice"}


def render(result: Result) -> str:
    """
    Return one workflow command a finding, and the closing line.

    Source:
        GitHub's documentation, "Workflow commands for GitHub Actions"; the escapes are those of its own toolkit.
    """
    lines = [_command(finding) for finding in result.findings]
    lines += [
        _plain(f"waived: {finding.rule} at {visible(finding.path)}:{finding.span.line}, because: ")
        + _plain(one_line(finding.waived_because))
        for finding in result.waived
    ]
    return "\n".join([*lines, closing(result)]) + "\n"


def _command(finding: Finding) -> str:
    span = finding.span
    properties = {
        "file": whole(finding.path),
        "line": str(span.line),
        "endLine": str(span.line),
        "col": str(span.column),
        "endColumn": str(span.last_on_first_line),
        "title": finding.rule,
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    said = f"{one_line(finding.message)}\n{one_line(finding.help)}"
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(said)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _plain(text: str) -> str:
    """Break the older form of a command, which GitHub finds anywhere in a line."""
    return text.replace("##[", "## [")
