"""The rules in words, for the commands that explain them."""

from __future__ import annotations

from wellcited.model.rule_text import RuleText
from wellcited.rules import Rule, all_rules
from wellcited.site import urls


def rule_text(rule: Rule, site_url: str = "") -> RuleText:
    """Return what a rule says of itself."""
    page = rule.page
    return RuleText(
        name=rule.name,
        severity=rule.severity,
        says=page.get("rule", ""),
        why=page.get("why", ""),
        instead=page.get("instead", ""),
        source=page.get("source", ""),
        url=f"{site_url.rstrip('/')}/{urls.rule(rule.name)}" if site_url else "",
    )


def rule_texts(site_url: str = "") -> tuple[RuleText, ...]:
    """Return what every rule says of itself, by name."""
    return tuple(rule_text(rule, site_url) for rule in all_rules())
