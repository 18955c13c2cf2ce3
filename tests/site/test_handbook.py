"""The editors' handbook."""

from __future__ import annotations

from wellcited.rules import Rule, all_rules
from wellcited.site.handbook import handbook


def test_every_rule_has_a_page():
    """
    The handbook is the rules: none is missing, none is made up, and each says what, why, what instead and whose.
    """
    view = handbook()

    assert sorted(rule.name for rule in all_rules()) == sorted(rule.name for rule in view.rules)
    assert [] == [
        rule.name for rule in view.rules if not (rule.rule and rule.why and rule.instead and rule.source and rule.url)
    ]


def test_rules_stand_by_family():
    """
    Families come in the order of the alphabet, each with its own rules.
    """
    view = handbook()

    assert sorted(family.name for family in view.families) == [family.name for family in view.families]
    assert all(rule.family == family.name for family in view.families for rule in family.rules)


def test_a_page_shows_an_example():
    """
    The example of a rule is handed in by the build; a rule without one has none.
    """
    view = {rule.name: rule for rule in handbook({"citations-doi": "error: ..."}).rules}

    assert ("error: ...", "") == (view["citations-doi"].example, view["citations-pmid"].example)


def test_texts_of_rules_are_html():
    """
    What stands between backticks in a docstring is code, and everything is escaped.
    """
    rule = Rule("wellcited.rules.some.rule", "error")
    rule.__dict__["page"] = {"rule": "No `<b>` & no more."}
    (view,) = handbook(rules=(rule,)).rules

    assert "No <code>&lt;b&gt;</code> &amp; no more." == view.rule
    assert ("", "editors/rules/some-rule/") == (view.why, view.url)
