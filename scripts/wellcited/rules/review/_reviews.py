"""What the rules about reviews share."""

from __future__ import annotations

from wellcited.model.article import Article
from wellcited.model.frontmatter import Review
from wellcited.model.library import Facts
from wellcited.model.reviewing import approvals, due_dates


def can_tell(article: Article, facts: Facts) -> bool:
    """
    Return whether reviews and policy could be read in full, so that what is missing is really missing.

    An incomplete record is reported by `frontmatter-required`, a faulty policy by the rules about registers.
    """
    return (
        article.readable
        and article.front.type is not None
        and not article.is_faulty("reviews")
        and not facts.library.policy.file.faults
        and all(review.by and review.role and review.on and review.outcome for review in article.front.reviews)
    )


def deciding(article: Article, facts: Facts) -> Review | None:
    """Return the approval from which the next review is reckoned; None if there is none."""
    dates = due_dates(article, facts.policy)
    role = min(dates, key=lambda role: (dates[role], role), default=None)
    return approvals(article, facts.policy)[role] if role else None
