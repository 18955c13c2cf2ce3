"""A finding: one thing that somebody should look at, and what reading leaves for the rules to report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from wellcited.model.span import Span

Severity = Literal["error", "warning", "hint"]
"""`error` blocks a build, `warning` is shown, `hint` asks a person to judge."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "hint")


@dataclass(frozen=True, slots=True)
class Fault:
    """
    Something that reading could not make sense of. The rule of the same name reports it.

    A fault is no judgement: it has no severity. That keeps reading free of opinions, and lets every rule, also one
    about broken YAML, have its page, its cases and its source.
    """

    rule: str
    """Name of the rule that reports this, such as `frontmatter-duplicate-key`."""
    span: Span
    says: str
    """What is wrong, in a few words that start in lower case."""
    help: str
    """What to do about it."""
    label: str = ""
    """A few words to stand beside the marked text."""
    field: str = ""
    """Path of the field that is unusable, such as `citations.3.issued`."""
    meant: str = ""
    """Path of the field that an unknown one was probably meant to be: `title` where the file says `titel`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """
    One judgement of one rule at one place.

    Source:
        The JSON report, version 1: `line`, `column` and `end_column` count from 1 in Unicode code points.
    """

    rule: str
    severity: Severity
    path: str
    """Path of the file from the site's root, with `/`."""
    span: Span
    message: str
    help: str
    label: str = ""
    waived_because: str = ""
    """The reason of the waiver that sets this finding aside, or "" if it counts."""

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        """Sort key of every report: path, line, column, rule."""
        return (self.path, self.span.line, self.span.column, self.rule, self.message)

    def with_severity(self, severity: Severity) -> Finding:
        """Return the same finding, judged as *severity*."""
        return self if severity == self.severity else replace(self, severity=severity)

    def waived(self, because: str) -> Finding:
        """Return the same finding, set aside for the reason *because*."""
        return replace(self, waived_because=because)
