"""`wellcited rules`."""

from __future__ import annotations

import re

import pytest

from tests.cli.conftest import Run, on_a_terminal
from tests.conftest import ROOT
from wellcited.rules import Rule, all_rules


def test_every_rule_is_listed_with_its_severity_and_sentence(run: Run) -> None:
    """
    The list is the folder: family by family, each rule in one line.
    """
    result = run("rules")
    lines = [line.split(maxsplit=2) for line in result.stdout.splitlines() if line.startswith("  ")]

    assert 0 == result.exit_code
    assert [[rule.name, rule.severity, rule.page["rule"]] for rule in all_rules()] == lines
    assert sorted({rule.family for rule in all_rules()}) == [
        line for line in result.stdout.splitlines() if line and not line.startswith(" ")
    ]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_is_explained(rule: Rule, run: Run) -> None:
    """
    What it asks, why, what to do instead, and whose standard it is.
    """
    words = " ".join(run("rules", rule.name).stdout.split())

    assert words.startswith(f"{rule.name}: {rule.severity} ")
    for part in ("why", "instead", "source"):
        assert f"{part.capitalize()}: {rule.page[part]}" in words
    assert rule.production == ("--production" in words.replace(rule.page["instead"], ""))
    assert rule.waivable == ("No waiver" not in words)


def test_a_family_can_be_listed(run: Run) -> None:
    """
    Its name is enough.
    """
    lines = run("rules", "review").stdout.splitlines()

    assert "review" == lines[0]
    assert [rule.name for rule in all_rules() if rule.family == "review"] == [line.split()[0] for line in lines[1:]]


def test_a_misspelt_rule_is_named(run: Run) -> None:
    """
    The status says that nothing was shown.
    """
    result = run("rules", "review-overdu")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "did you mean `review-overdue`?" in result.stderr


@pytest.mark.slow
def test_colour_changes_no_word(run: Run) -> None:
    """
    On a terminal heads and severities stand out; the words are the same.
    """
    seen = on_a_terminal(ROOT, "rules", "review-overdue").replace("\r\n", "\n")

    assert "\x1b[1mWhy:\x1b[0m" in seen
    assert run("rules", "review-overdue").stdout == re.sub(r"\x1b\[[0-9;]*m", "", seen)
