"""The editors' handbook: what each rule asks, why, what to do instead, and whose standard it is."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from wellcited.rules import Rule, all_rules
from wellcited.site import urls
from wellcited.site.safe import with_code
from wellcited.site.views import FamilyView, HandbookView, RuleView


def handbook(examples: Mapping[str, str] | None = None, rules: tuple[Rule, ...] | None = None) -> HandbookView:
    """
    Return the handbook.

    Args:
        examples: By name of the rule, a report that shows it at work.
        rules: The rules to explain; all by default.
    """
    views = [_view(rule, (examples or {}).get(rule.name, "")) for rule in (all_rules() if rules is None else rules)]
    views.sort(key=lambda view: (view.family, view.name))
    families = groupby(views, key=lambda view: view.family)
    return HandbookView(urls.RULES, tuple(FamilyView(name, tuple(members)) for name, members in families))


def _view(rule: Rule, example: str) -> RuleView:
    page = rule.page
    return RuleView(
        name=rule.name,
        family=rule.family,
        severity=rule.severity,
        production=rule.production,
        url=urls.rule(rule.name),
        rule=with_code(page.get("rule", "")),
        why=with_code(page.get("why", "")),
        instead=with_code(page.get("instead", "")),
        source=with_code(page.get("source", "")),
        example=example,
    )
