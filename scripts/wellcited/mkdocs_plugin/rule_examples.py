"""Reports of rules at work, for the editors' handbook: the first bad case of each."""

from __future__ import annotations

from pathlib import Path

CASES = "tests/rules"


def rule_examples(root: Path) -> dict[str, str]:
    """
    Return a report for each rule that has a case in this checkout, by the rule's name.

    A site that uses the installed package has no cases: its handbook goes without examples.
    """
    found: dict[str, str] = {}
    for report in sorted((root / CASES).glob("*/*/bad*.txt")):
        family, rule = report.parts[-3:-1]
        found.setdefault(f"{family}-{rule.replace('_', '-')}", report.read_text("utf-8"))
    return found
