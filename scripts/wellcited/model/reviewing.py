"""
When an article must be reviewed again: one reckoning for the checks, the pages and the lists of what is due.

Source:
    docs/about/editorial-policy.md, "How often we review".
"""

from __future__ import annotations

from datetime import date, timedelta

from wellcited.model.article import Article
from wellcited.model.frontmatter import Review, ReviewRole
from wellcited.model.library import Facts
from wellcited.model.registers import Policy
from wellcited.model.risk import roles_for
from wellcited.model.scalars import Period


def newest_reviews(article: Article) -> dict[ReviewRole, Review]:
    """Return the newest review in each role, whatever came of it. Of two on one day, the later in the file counts."""
    newest: dict[ReviewRole, Review] = {}
    for review in article.front.reviews:
        if review.role and review.on and review.outcome:
            before = newest.get(review.role)
            if before is None or before.on is None or before.on <= review.on:
                newest[review.role] = review
    return newest


def approvals(article: Article, policy: Policy) -> dict[ReviewRole, Review]:
    """
    Return the newest approving review in each role that the policy asks of an article, by its type and its risks.

    A role in which nobody has approved is absent. Where the policy asks for no role, the newest approval in any
    role stands alone.
    """
    newest: dict[ReviewRole, Review] = {}
    asked = roles_for(article, policy)
    for review in article.front.reviews:
        if review.approves and review.on and review.role in asked:
            before = newest.get(review.role)
            if before is None or before.on is None or before.on <= review.on:
                newest[review.role] = review
    last = article.last_approval
    if not asked and last and last.role:
        newest[last.role] = last
    return newest


def cycle(article: Article, policy: Policy) -> Period:
    """Return how often the article is reviewed: as its type asks, or more often if the article says so."""
    longest = policy.review.cycle(article.front.type)
    return min(article.front.review_every or longest, longest)


def due_dates(article: Article, policy: Policy) -> dict[ReviewRole, date]:
    """Return the day on which the next review in each role is due, as far as there is an approval to reckon from."""
    every = cycle(article, policy)
    return {role: every.after(review.on) for role, review in approvals(article, policy).items() if review.on}


def next_due(article: Article, policy: Policy) -> date | None:
    """
    Return the day on which the next review is due: the earliest of all roles that the policy asks for.

    Returns:
        A day; None if nobody has approved the article yet, or if its type cannot be read.
    """
    dates = due_dates(article, policy).values() if article.front.type else ()
    return min(dates, default=None)


def days_overdue(article: Article, policy: Policy, today: date) -> int:
    """
    Return how late the review is.

    Args:
        article: The article.
        policy: The policy of its library.
        today: The day to judge by. Never read from the clock here.

    Returns:
        Whole days, 0 or more. The due day itself counts as 0.
    """
    due = next_due(article, policy)
    return max((today - due).days, 0) if due else 0


def is_due_soon(article: Article, policy: Policy, today: date) -> bool:
    """Return whether the review falls due within the time that the policy calls soon; not if it is overdue."""
    due = next_due(article, policy)
    return due is not None and due - timedelta(days=policy.review.due_soon_days) <= today <= due


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
