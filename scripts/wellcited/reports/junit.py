"""JUnit XML: an article is a test case, and one that has an error fails."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable

from wellcited.model.finding import Finding
from wellcited.model.library import Library
from wellcited.model.result import Result
from wellcited.reports.beats import four_beats
from wellcited.reports.words import by_path, closing, counted, one_line, texts, visible


def render(result: Result, library: Library) -> str:
    """
    Return the report as XML.

    Each article that was judged is a test case, and so is each other file that something was found in. Errors are its
    failure; warnings, hints and what is waived are its output.

    Source:
        The schema of Jenkins' xUnit plugin (junit-10.xsd), which CI services follow.
    """
    found = by_path(sorted((*result.findings, *result.waived), key=lambda finding: finding.order))
    lines = texts(library, (*result.findings, *result.waived))
    paths = sorted({*result.judged, *found})
    failing = [path for path in paths if _errors(found.get(path, []))]
    totals = {"tests": str(len(paths)), "failures": str(len(failing)), "errors": "0"}
    root = ET.Element("testsuites", {"name": "wellcited", **totals})
    suite = ET.SubElement(root, "testsuite", {"name": "wellcited", **totals, "skipped": "0"})
    properties = ET.SubElement(suite, "properties")
    ET.SubElement(properties, "property", {"name": "as_of", "value": result.as_of.isoformat()})
    for path in paths:
        case = ET.SubElement(suite, "testcase", {"name": visible(path), "classname": "wellcited.check"})
        _fill(case, found.get(path, []), lines.get(path, []))
    ET.SubElement(suite, "system-out").text = closing(result)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _fill(case: ET.Element, findings: list[Finding], lines: list[str]) -> None:
    errors = _errors(findings)
    if errors:
        message = one_line(errors[0].message)
        if len(errors) > 1:
            message = f"{counted(len(errors), 'error')}; the first: {message}"
        failure = ET.SubElement(case, "failure", {"type": errors[0].rule, "message": message})
        failure.text = _beats(errors, lines)
    others = [finding for finding in findings if finding not in errors]
    if others:
        ET.SubElement(case, "system-out").text = _beats(others, lines)


def _errors(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error" and not finding.waived_because]


def _beats(findings: Iterable[Finding], lines: list[str]) -> str:
    return "\n" + "\n".join(four_beats(finding, lines) for finding in findings)
