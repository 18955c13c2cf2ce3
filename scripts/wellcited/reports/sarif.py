"""SARIF 2.1.0: findings for code-scanning services, each rule with its reasons, waivers as suppressions."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote_from_bytes

from wellcited import __version__
from wellcited.model.finding import Finding
from wellcited.model.result import Result
from wellcited.model.rule_text import RuleText
from wellcited.reports.words import whole

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "hint": "note"}
_ROOT = "%SRCROOT%"
_LINK = re.compile(r"(\[)(?=[^\]]*\]\()")


def render(result: Result, rules: Sequence[RuleText]) -> str:
    """
    Return a SARIF log of one run.

    Source:
        OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0 with Errata 01.
    """
    index = {rule.name: number for number, rule in enumerate(rules)}
    findings = sorted((*result.findings, *result.waived), key=lambda finding: finding.order)
    run = {
        "tool": {"driver": {"name": "wellcited", "version": __version__, "rules": [_rule(rule) for rule in rules]}},
        "invocations": [{"executionSuccessful": True}],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The root of the site."}}},
        "results": [_result(finding, index) for finding in findings],
        "properties": {"asOf": result.as_of.isoformat(), "articles": result.articles, "summary": result.summary},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: RuleText) -> dict[str, Any]:
    parts = [("Why", rule.why), ("Instead", rule.instead), ("Source", rule.source)]
    said = [(head, text) for head, text in parts if text]
    made: dict[str, Any] = {
        "id": rule.name,
        "shortDescription": {"text": rule.says},
        "fullDescription": {"text": " ".join(text for text in (rule.says, rule.why) if text)},
        "help": {
            "text": "\n\n".join([rule.says, *(f"{head}: {text}" for head, text in said)]),
            "markdown": "\n\n".join([rule.says, *(f"**{head}:** {text}" for head, text in said)]),
        },
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }
    return {**made, "helpUri": rule.url} if rule.url else made


def _result(finding: Finding, index: dict[str, int]) -> dict[str, Any]:
    span = finding.span
    made: dict[str, Any] = {"ruleId": finding.rule}
    if finding.rule in index:
        made["ruleIndex"] = index[finding.rule]
    made["level"] = _LEVELS[finding.severity]
    made["message"] = {"text": _text(f"{finding.message}: {finding.help}" if finding.help else finding.message)}
    made["locations"] = [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": _uri(finding.path), "uriBaseId": _ROOT},
                "region": {
                    "startLine": span.line,
                    "startColumn": span.column,
                    "endLine": span.end_line,
                    "endColumn": span.end_column,
                },
            }
        }
    ]
    # An empty list says "not suppressed"; where one result has the property, all must have it.
    made["suppressions"] = (
        [{"kind": "inSource", "status": "accepted", "justification": whole(finding.waived_because)}]
        if finding.waived_because
        else []
    )
    return made


def _text(message: str) -> str:
    """Return a message whose brackets are brackets: SARIF makes links of `[words](address)`."""
    return _LINK.sub(r"\\\1", whole(message))


def _uri(path: str) -> str:
    return quote_from_bytes(path.encode("utf-8", "surrogateescape"), safe="/-._~")
