"""
The rules: one judgement a file.

The folder is the list: a file `rules/review/overdue.py` that holds `rule = Rule(__name__, ...)` is the rule
`review-overdue`. Nothing else has to be edited to add one.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from wellcited.rules.rule import Rule

__all__ = ["Rule", "all_rules", "find_rule"]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, sorted by name. Files that begin with `_` hold what rules of a family share."""
    here = Path(__file__).parent
    modules = (
        f"{__name__}.{file.parent.name}.{file.stem}" for file in here.glob("*/*.py") if not file.stem.startswith("_")
    )
    rules = [import_module(module).rule for module in modules]
    return tuple(sorted(rules, key=lambda rule: rule.name))


def find_rule(name: str) -> Rule | None:
    """Return the rule of this name, or None."""
    return next((rule for rule in all_rules() if rule.name == name), None)
