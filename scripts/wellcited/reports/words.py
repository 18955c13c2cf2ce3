"""What the reports say alike: counts in words, the closing sentence, and text that is safe to print."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from wellcited.model.finding import SEVERITIES, Finding
from wellcited.model.library import Library
from wellcited.model.result import Result

_BREAKS = re.compile(r"[\t\n\v\f\r]+")
_UNPRINTED = ("Cc", "Cf", "Cs", "Zl", "Zp")


def visible(text: str) -> str:
    """Return a text as it may be printed on one line: what is invisible, or steers a terminal, is shown as a box."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) in _UNPRINTED else char for char in text)


def one_line(text: str) -> str:
    """Return words as they may be printed, on one line."""
    return visible(_BREAKS.sub(" ", text))


def whole(text: str) -> str:
    """Return a text that can be written as UTF-8: a file's name may hold halves of characters."""
    return text.encode("utf-8", "replace").decode() if not text.isascii() else text


def counted(number: int, word: str) -> str:
    """Return `1 error` or `2 errors`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def counts(findings: Iterable[Finding]) -> str:
    """Return `1 error, 2 hints`: what there is, the heaviest first."""
    found = [finding.severity for finding in findings]
    return ", ".join(counted(found.count(severity), severity) for severity in SEVERITIES if severity in found)


def closing(result: Result) -> str:
    """Return the sentence that every report ends with, or begins with. What is waived is said aloud."""
    judged = f"{counted(result.articles, 'article')} checked as of {result.as_of.isoformat()}"
    waived = f", {len(result.waived)} waived" if result.waived else ""
    return f"{judged}: {counts(result.findings) or 'no findings'}{waived}."


def texts(library: Library, findings: Iterable[Finding]) -> Mapping[str, list[str]]:
    """Return the lines of the files in which something was found, by path."""
    files = (library.file(path) for path in dict.fromkeys(finding.path for finding in findings))
    return {file.path: file.text.split("\n") for file in files if file}


def by_path(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Return the findings of each file, in the order of the report."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.path, []).append(finding)
    return groups
