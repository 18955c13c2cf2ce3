"""A waiver names a rule that an article can set aside.

Why: a waiver of a rule that does not exist sets nothing aside, and hides a slip of the pen. A few rules, such as those
about waivers, cannot be set aside; those about registers and people are not about the article.

Instead: write the name as the report shows it in brackets; `wellcited rules` lists them all.

Source: docs/about/editorial-policy.md, "Rules set aside".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._near import near
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)

_NOT_OF_ARTICLES = ("people", "register")
_GUESSES = 5


@rule.per_article
def known_rule(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each waiver without a rule, or with one that does not exist or cannot be waived."""
    if not article.front.waivers:
        return
    from wellcited.rules import all_rules

    rules = {other.name: other for other in all_rules()}
    can_be = [other.name for other in rules.values() if _is_waivable(other)]
    for number, waiver in enumerate(article.front.waivers):
        path = waiver.at("rule")
        if article.is_faulty(path) or any(fault.field == waiver.path for fault in article.faults):
            continue
        named = rules.get(waiver.rule or "")
        if named and _is_waivable(named):
            continue
        says, help_ = f"no rule is called `{waiver.rule}`", "write the name that the report shows in brackets"
        if named:
            says = f"`{named.name}` cannot be set aside by an article"
            help_ = "delete the waiver, and mend what the rule reports"
        elif not waiver.rule:
            says = "this waiver names no rule"
        elif number < _GUESSES and (guess := near(waiver.rule, can_be)):
            help_ = f"did you mean `{guess}`?"
        yield rule.finding(at=article.span(path), says=says, help=help_)


def _is_waivable(other: Rule) -> bool:
    return other.waivable and other.family not in _NOT_OF_ARTICLES
