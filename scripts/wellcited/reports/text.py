"""The report for people: four beats a finding, file by file, and a closing sentence."""

from __future__ import annotations

from collections.abc import Sequence

from wellcited.model.finding import Finding
from wellcited.model.library import Library
from wellcited.model.result import Result
from wellcited.reports.beats import four_beats
from wellcited.reports.words import by_path, closing, counted, counts, one_line, texts, visible


def render(result: Result, library: Library) -> str:
    """Return the report without colour."""
    return "\n".join([*_files(result.findings, library), _end(result)])


def text_findings(findings: Sequence[Finding], library: Library) -> str:
    """Return findings, file by file, without a closing sentence; "" if there are none."""
    return "\n".join(_files(findings, library))


def _files(findings: Sequence[Finding], library: Library) -> list[str]:
    lines = texts(library, findings)
    parts: list[str] = []
    for path, found in by_path(findings).items():
        parts.append(f"{visible(path)}: {counts(found)}\n")
        parts += [four_beats(finding, lines.get(path, [])) for finding in found]
    return parts


def _end(result: Result) -> str:
    out = [closing(result)]
    if result.failed:
        errors = result.count("error")
        out.append(
            f"{counted(errors, 'error')} must be fixed: with {'it' if errors == 1 else 'them'} nothing is built."
        )
    if result.waived:
        out.append("Waived, with the reason given in the article:")
    for finding in result.waived:
        where = f"{visible(finding.path)}:{finding.span.line}:{finding.span.column}"
        out.append(f"  {finding.rule} at {where}, because: {one_line(finding.waived_because)}")
    return "\n".join(out) + "\n"
