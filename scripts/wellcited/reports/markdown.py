"""A summary in Markdown: what a pull request or a job shows at the top, the heaviest first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellcited.model.finding import SEVERITIES, Finding
from wellcited.model.result import Result
from wellcited.model.rule_text import RuleText
from wellcited.reports.words import by_path, closing, counted, one_line, visible

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])|(?<=www)(?=\.)|(?=://)")
_MOST = 200
"""Findings that are spelled out: GitHub cuts a summary off at one megabyte."""


def render(result: Result, rules: Sequence[RuleText]) -> str:
    """
    Return the summary.

    What comes from an article is escaped, so that no text of a stranger becomes a link, a picture or a heading.
    """
    urls = {rule.name: rule.url for rule in rules}
    parts = ["## Articles checked", closing(result)]
    if result.findings or result.waived:
        parts.append(_table(result))
    heaviest = sorted(result.findings, key=lambda finding: (SEVERITIES.index(finding.severity), *finding.order))
    for severity in SEVERITIES:
        mine = [finding for finding in heaviest[:_MOST] if finding.severity == severity]
        if mine:
            parts.append(f"### {severity.capitalize()}s")
            parts.append("\n".join(_item(finding, urls.get(finding.rule, "")) for finding in mine))
    if len(heaviest) > _MOST:
        parts.append(f"{counted(len(heaviest) - _MOST, 'more finding')} not listed: run `wellcited check`.")
    if result.waived:
        parts.append("### Waived")
        parts.append("\n".join(_waived(finding) for finding in result.waived))
    return "\n\n".join(parts) + "\n"


def _table(result: Result) -> str:
    counted_ = by_path(result.findings)
    waived = by_path(result.waived)
    rows: list[tuple[list[int], str]] = []
    for path in {*counted_, *waived}:
        severities = [finding.severity for finding in counted_.get(path, [])]
        numbers = [severities.count(severity) for severity in SEVERITIES]
        rows.append(([*numbers, len(waived.get(path, []))], path))
    rows.sort(key=lambda row: ([-number for number in row[0]], row[1]))
    lines = ["| file | errors | warnings | hints | waived |", "| --- | ---: | ---: | ---: | ---: |"]
    lines += [f"| {_escape(path)} | {' | '.join(str(number) for number in numbers)} |" for numbers, path in rows]
    return "\n".join(lines)


def _item(finding: Finding, url: str) -> str:
    rule = f"[{finding.rule}]({url})" if url else f"`{finding.rule}`"
    return f"- **{_place(finding)}** {_words(finding.message)} ({rule})<br>{_words(finding.help)}"


def _waived(finding: Finding) -> str:
    because = _words(finding.waived_because)
    return f"- **{_place(finding)}** {_words(finding.message)} (`{finding.rule}`)<br>because: {because}"


def _place(finding: Finding) -> str:
    return f"{_escape(finding.path)}:{finding.span.line}"


def _words(text: str) -> str:
    """Escape a sentence; what stands between two backticks stays code."""
    parts = one_line(text).split("`")
    if len(parts) % 2 == 0:
        return _escape(one_line(text))
    return "".join(f"`{part}`" if index % 2 and part else _escape(part) for index, part in enumerate(parts))


def _escape(text: str) -> str:
    """Escape what Markdown would make something of, addresses without brackets among it."""
    return _SPECIAL.sub(lambda match: f"\\{match[1] or ''}", visible(text))
