"""What counts: severities by status and policy, and waivers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.conftest import TODAY
from wellcited.checking.check import Result, check
from wellcited.model.article import Article, Register, SourceFile
from wellcited.model.finding import Finding, Severity
from wellcited.model.library import Facts, Library
from wellcited.model.registers import Policy
from wellcited.reading.article import read_article
from wellcited.rules import Rule


def rule(*, waivable: bool = True, production: bool = False) -> Rule:
    """Return a rule that finds an error in the title of every article."""
    made = Rule("wellcited.rules.test.title", severity="error", waivable=waivable, production=production)

    @made.per_article
    def judge(article: Article, facts: Facts) -> Iterator[Finding]:
        yield made.finding(at=article.span("title"), says="wrong", help="mend it")

    return made


def library(front: str, severities: dict[str, Severity] | None = None) -> Library:
    """Return a library of one article."""
    article = read_article("docs/a.md", f"---\ntitle: A\n{front}---\n".encode())
    policy = Policy(severities=severities or {})
    return Library((article,), policy=Register(policy, SourceFile("docs/_register/policy.yml")))


@pytest.mark.parametrize(
    ("status", "production", "set_to", "expected"),
    [
        ("published", False, None, "error"),
        ("in-review", False, None, "error"),
        ("withdrawn", False, None, "error"),
        ("draft", False, None, "warning"),
        ("draft", True, None, "warning"),
        ("published", False, "hint", "hint"),
        ("published", True, "hint", "error"),
        ("draft", False, "hint", "hint"),
    ],
)
def test_severity_depends_on_status_and_policy_in_one_place(
    status: str, production: bool, set_to: Severity | None, expected: str
) -> None:
    """
    A draft can be committed with mistakes; a policy can be milder, but not for real readers.
    """
    severities: dict[str, Severity] = {"test-title": set_to} if set_to else {}
    result = check(library(f"status: {status}\n", severities), TODAY, production=production, rules=(rule(),))

    assert [expected] == [finding.severity for finding in result.findings]


def waive(until: str, *, because: str = "agreed", waivable: bool = True, today: date = TODAY) -> Result:
    """Return the result for an article with a waiver."""
    front = f"status: published\nwaivers:\n  - {{rule: test-title, until: {until}, because: {because}}}\n"
    return check(library(front), today, rules=(rule(waivable=waivable),))


def test_a_waiver_sets_a_finding_aside_and_is_counted_aloud() -> None:
    """
    What is set aside is not gone: its reason is in every report.
    """
    result = waive("2027-03-31")

    assert ({"error": 0, "warning": 0, "hint": 0, "waived": 1}, ["agreed"]) == (
        result.summary,
        [finding.waived_because for finding in result.waived],
    )


@pytest.mark.parametrize(
    ("until", "holds"), [("2026-11-21", 0), ("2026-11-22", 1), ("2027-11-22", 1), ("2027-12-01", 0)]
)
def test_a_waiver_ends(until: str, holds: int) -> None:
    """
    The last day counts; an end more than 12 months away is no end.
    """
    assert holds == waive(until).summary["waived"]


def test_some_rules_cannot_be_waived() -> None:
    """
    A stranger cannot switch off the rules that keep him out.
    """
    assert 1 == waive("2027-03-31", waivable=False).count("error")


def test_production_rules_are_asked_for_production_only() -> None:
    """
    A demonstration may have sample people.
    """
    only = (rule(production=True),)

    assert (0, 1) == (
        check(library(""), TODAY, rules=only).count("error"),
        check(library(""), TODAY, rules=only, production=True).count("error"),
    )


def test_a_report_can_be_limited_to_some_files() -> None:
    """
    A pull request shows its own articles first.
    """
    assert (0, 0) == (
        check(library(""), TODAY, rules=(rule(),), paths=["docs/b.md"]).count("error"),
        check(library(""), TODAY, rules=(rule(),), paths=["docs/b.md"]).articles,
    )
