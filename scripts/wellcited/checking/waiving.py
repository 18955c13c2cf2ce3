"""Waivers: a rule set aside in one article, for a while, for a reason."""

from __future__ import annotations

from datetime import date

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.frontmatter import LONGEST_WAIVER, Waiver


def waiver_for(finding: Finding, article: Article | None, today: date) -> Waiver | None:
    """Return the waiver that sets *finding* aside today; None if it counts."""
    if article is None:
        return None
    for waiver in article.front.waivers:
        if waiver.rule == finding.rule and waiver.because and waiver.until and holds(waiver.until, today):
            return waiver
    return None


def holds(until: date, today: date) -> bool:
    """Return whether a waiver that ends on *until* holds today. One without a near end never does."""
    return today <= until <= LONGEST_WAIVER.after(today)
