"""Every rule, on every case."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import TODAY
from tests.rules.cases import SITE, Case, all_cases, lay_out, report
from wellcited.checking.check import check
from wellcited.model.finding import Finding
from wellcited.reading.library import read_library
from wellcited.rules import Rule, all_rules, find_rule

CASES = all_cases()


def _rule(name: str) -> Rule:
    rule = find_rule(name)
    assert rule is not None, f"no rule is called {name}: the folder of a case bears the rule's name"
    return rule


def _judged(case: Case) -> tuple[str, tuple[Finding, ...]]:
    """Return the report of the case's own rule, and what every rule found."""
    rule = _rule(case.rule)
    with tempfile.TemporaryDirectory() as folder:
        library = lay_out(case, Path(folder))
    result = check(library, TODAY, production=rule.production)
    mine = replace(
        result,
        findings=tuple(finding for finding in result.findings if finding.rule == rule.name),
        waived=tuple(finding for finding in result.waived if finding.rule == rule.name),
    )
    return report(library, mine), result.findings


@pytest.mark.parametrize("case", [case for case in CASES if case.is_bad], ids=str)
def test_a_bad_case_gives_the_exact_report_and_no_other(case: Case) -> None:
    """
    What an editor reads is part of the rule, to the letter.

    One mistake gives one message: no other rule raises its voice over it, and one whose input is missing stays silent.
    """
    expected = case.report.read_text(encoding="utf-8")
    found, findings = _judged(case)

    assert f"[{case.rule}]: " in expected
    assert expected == found
    assert {case.rule} | {finding.rule for finding in findings if finding.severity != "hint"} == {case.rule}


@pytest.mark.parametrize("case", [case for case in CASES if not case.is_bad], ids=str)
def test_a_good_case_is_left_alone(case: Case) -> None:
    """
    What nearly breaks the rule is not reported, by this rule or by another.
    """
    found, findings = _judged(case)

    assert "" == found
    assert [] == [finding for finding in findings if finding.severity != "hint"]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_every_rule_is_explained_and_has_as_many_good_cases_as_bad(rule: Rule) -> None:
    """
    A rule says why, what to do instead and whose standard it is; and it is tested on what it must leave alone.
    """
    mine = [case for case in CASES if case.rule == rule.name]
    bad = [case for case in mine if case.is_bad]

    assert {"rule", "why", "instead", "source"} <= set(rule.page)
    assert bad
    assert len(bad) <= len(mine) - len(bad)


def test_the_little_site_is_clean(tmp_path: Path) -> None:
    """
    The site that the cases are laid over breaks no rule, so that a finding is the case's own.
    """
    library = lay_out(Case("", SITE / "docs/muscles/case.md"), tmp_path)

    assert read_library(tmp_path / "site") == library
    assert "" == report(library, check(library, TODAY))
