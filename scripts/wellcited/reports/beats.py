"""One finding in four beats: what, where, the line shown, what to do."""

from __future__ import annotations

import unicodedata

from wellcited.model.finding import Finding
from wellcited.reports.words import one_line, visible

_LONGEST = 160
"""Code points of a line that are shown; the marked part is kept in view."""


def four_beats(finding: Finding, lines: list[str]) -> str:
    """
    Return a finding as the text report shows it, without colour.

    Args:
        finding: The finding.
        lines: The lines of its file; empty if the file cannot be shown.
    """
    span = finding.span
    severity = f"waived {finding.severity}" if finding.waived_because else finding.severity
    out = [
        f"{severity}[{finding.rule}]: {one_line(finding.message)}",
        f" --> {visible(finding.path)}:{span.line}:{span.column}",
    ]
    line = lines[span.line - 1] if 0 < span.line <= len(lines) else ""
    if line.strip():
        end = span.end_column if span.end_line == span.line else len(line) + 1
        shown, start, width = _window(line, span.column - 1, max(end - span.column, 1))
        gutter = " " * len(str(span.line))
        label = f" {one_line(finding.label)}" if finding.label else ""
        out += [f"{gutter} |", f"{span.line} | {shown}", f"{gutter} | {' ' * start}{'^' * width}{label}"]
        out.append(f"{gutter} = help: {one_line(finding.help)}")
    else:
        out.append(f"  = help: {one_line(finding.help)}")
    if finding.waived_because:
        out.append(f"  = waived because: {one_line(finding.waived_because)}")
    return "\n".join(out) + "\n"


def _window(line: str, start: int, count: int) -> tuple[str, int, int]:
    """Return the part of a line to show, and the columns of the terminal that the mark begins at and covers."""
    cut_left = max(start - _LONGEST // 2, 0) if len(line) > _LONGEST else 0
    cut_right = min(cut_left + _LONGEST, len(line))
    before, marked = line[cut_left:start], line[start : min(start + count, cut_right)]
    shown = ("…" if cut_left else "") + line[cut_left:cut_right] + ("…" if cut_right < len(line) else "")
    return visible(shown), _columns(before) + bool(cut_left), max(_columns(marked), 1)


def _columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)
