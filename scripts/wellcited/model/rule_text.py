"""What a rule says of itself: for the reports and pages that explain it."""

from __future__ import annotations

from dataclasses import dataclass

from wellcited.model.finding import Severity


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule in words. The words are those of its docstring."""

    name: str
    """`review-overdue`: the family, then the file."""
    severity: Severity
    """How a finding counts in a published article, if the policy says nothing else."""
    says: str
    """The rule as one sentence."""
    why: str = ""
    instead: str = ""
    source: str = ""
    """Whose standard it is."""
    url: str = ""
    """Address of its page in the editors' handbook; "" where the site has no address of its own."""

    @property
    def family(self) -> str:
        """The first word of the name: `review`."""
        return self.name.partition("-")[0]
