"""What the rules about reviews share."""

from __future__ import annotations

from wellcited.model.article import Article
from wellcited.model.frontmatter import Review
from wellcited.model.library import Facts
from wellcited.model.reviewing import approvals, due_dates


def deciding(article: Article, facts: Facts) -> Review | None:
    """Return the approval from which the next review is reckoned; None if there is none."""
    dates = due_dates(article, facts.policy)
    role = min(dates, key=lambda role: (dates[role], role), default=None)
    return approvals(article, facts.policy)[role] if role else None
