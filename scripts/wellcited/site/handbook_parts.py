"""What the pages of the editors' handbook are made of. `views` gives it out again."""

from __future__ import annotations

from dataclasses import dataclass

from wellcited.site.safe import SafeHtml


@dataclass(frozen=True, slots=True)
class RuleView:
    """The handbook's page about a rule. `example` is a report of the rule at work, if the build has one at hand."""

    name: str
    family: str
    severity: str
    production: bool
    """Whether it is asked only of a library for real readers."""
    url: str
    rule: SafeHtml
    why: SafeHtml
    instead: SafeHtml
    source: SafeHtml
    example: str = ""


@dataclass(frozen=True, slots=True)
class FamilyView:
    """The rules of one family."""

    name: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class HandbookView:
    """The editors' handbook: all rules, by family and name."""

    url: str
    families: tuple[FamilyView, ...]

    @property
    def rules(self) -> tuple[RuleView, ...]:
        """All rules."""
        return tuple(rule for family in self.families for rule in family.rules)
