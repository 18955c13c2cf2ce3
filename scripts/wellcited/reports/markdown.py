"""A summary in Markdown: what a pull request or a job shows at the top, the heaviest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from wellcited.model.finding import SEVERITIES, Finding
from wellcited.model.result import Result
from wellcited.model.rule_text import RuleText
from wellcited.reports.words import by_path, closing, counted, counts, one_line, visible

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])|(?<=www)(?=\.)|(?=://)")
_MOST = 200
"""Findings that are spelled out: GitHub cuts a summary off at one megabyte."""


def render(result: Result, rules: Sequence[RuleText]) -> str:
    """
    Return the summary. Where it is known what somebody just changed, that comes first, and the rest is folded away.

    What comes from an article is escaped, so that no text of a stranger becomes a link, a picture or a heading.
    """
    urls = {rule.name: rule.url for rule in rules}
    parts = ["## Articles checked", closing(result)]
    if result.changed is None:
        parts += _part(result.findings, result.waived, urls, "###", _MOST)
    else:
        parts += _changed_first(result, result.changed, urls)
    return "\n\n".join(parts) + "\n"


def _changed_first(result: Result, changed: frozenset[str], urls: Mapping[str, str]) -> list[str]:
    mine, rest = _divided(result.findings, changed)
    mine_waived, rest_waived = _divided(result.waived, changed)
    judged = [path for path in result.judged if path in changed]
    head = f"### What was changed: {counted(len(judged), 'article')}"
    found = _part(mine, mine_waived, urls, "####", _MOST)
    parts = [head, *(found or ["Nothing was found in the files that were changed."])]
    if others := _part(rest, rest_waived, urls, "####", max(_MOST - len(mine), 0)):
        waived = f", {len(rest_waived)} waived" if rest_waived else ""
        parts.append("### The rest of the library")
        parts.append(f"<details>\n<summary>{counts(rest) or 'no findings'}{waived}</summary>")
        parts += [*others, "</details>"]
    else:
        parts.append("Nothing was found in the rest of the library.")
    return parts


def _divided(findings: Iterable[Finding], changed: frozenset[str]) -> tuple[list[Finding], list[Finding]]:
    findings = tuple(findings)
    return [one for one in findings if one.path in changed], [one for one in findings if one.path not in changed]


def _part(
    findings: Sequence[Finding], waived: Sequence[Finding], urls: Mapping[str, str], level: str, most: int
) -> list[str]:
    """Return a table and the findings under headings of a level; at most so many are spelled out."""
    parts = []
    if findings or waived:
        parts.append(_table(findings, waived))
    heaviest = sorted(findings, key=lambda finding: (SEVERITIES.index(finding.severity), *finding.order))
    for severity in SEVERITIES:
        mine = [finding for finding in heaviest[:most] if finding.severity == severity]
        if mine:
            parts.append(f"{level} {severity.capitalize()}s")
            parts.append("\n".join(_item(finding, urls.get(finding.rule, "")) for finding in mine))
    if len(heaviest) > most:
        parts.append(f"{counted(len(heaviest) - most, 'more finding')} not listed: run `wellcited check`.")
    if waived:
        parts.append(f"{level} Waived")
        parts.append("\n".join(_waived(finding) for finding in waived))
    return parts


def _table(findings: Sequence[Finding], waived: Sequence[Finding]) -> str:
    found, aside = by_path(findings), by_path(waived)
    rows: list[tuple[list[int], str]] = []
    for path in {*found, *aside}:
        severities = [finding.severity for finding in found.get(path, [])]
        numbers = [severities.count(severity) for severity in SEVERITIES]
        rows.append(([*numbers, len(aside.get(path, []))], path))
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
    return escape(visible(text))


def escape(text: str) -> str:
    """Escape what Markdown would make something of, addresses without brackets among it."""
    return _SPECIAL.sub(lambda match: f"\\{match[1] or ''}", text)
