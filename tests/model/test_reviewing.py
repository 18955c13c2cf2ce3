"""When an article must be reviewed again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellcited.model.article import Article
from wellcited.model.frontmatter import FrontMatter, Outcome, Review, ReviewRole
from wellcited.model.registers import Policy, ReviewPolicy
from wellcited.model.reviewing import (
    approvals,
    cycle,
    days_overdue,
    due_dates,
    is_due_soon,
    newest_reviews,
    next_due,
)
from wellcited.model.scalars import Period

POLICY = Policy(
    review=ReviewPolicy(
        every={"default": Period(24), "medicine": Period(12)},
        roles={"default": ("clinical",), "medicine": ("clinical", "fact-check"), "guide": ()},
        due_soon="90 days",
    )
)


def review(on: str, role: ReviewRole = "clinical", outcome: Outcome = "approved", by: str = "ann") -> Review:
    """Return a review on a day."""
    return Review(by=by, role=role, on=date.fromisoformat(on), outcome=outcome)


def article(*reviews: Review, kind: str | None = "condition", every: int | None = None) -> Article:
    """Return an article with these reviews."""
    front = FrontMatter(type=kind, reviews=reviews, review_every=Period(every) if every else None)
    return Article(path="docs/a.md", front=front)


@pytest.mark.parametrize(
    ("reviews", "kind", "every", "expected"),
    [
        ([], "condition", None, None),
        ([review("2024-03-15")], "condition", None, date(2026, 3, 15)),
        ([review("2024-03-15")], "condition", 6, date(2024, 9, 15)),
        ([review("2024-03-15")], "condition", 60, date(2026, 3, 15)),
        ([review("2024-03-15", outcome="approved-with-changes")], "condition", None, date(2026, 3, 15)),
        ([review("2024-03-15"), review("2025-03-15", outcome="rejected")], "condition", None, date(2026, 3, 15)),
        ([review("2024-03-15"), review("2025-03-15", "plain-language")], "condition", None, date(2026, 3, 15)),
        ([review("2024-03-15"), review("2025-03-15")], "condition", None, date(2027, 3, 15)),
        ([review("2025-03-15"), review("2024-03-15")], "condition", None, date(2027, 3, 15)),
        ([review("2024-03-15"), review("2025-03-15", "fact-check")], "medicine", None, date(2025, 3, 15)),
        ([review("2024-03-15")], "medicine", None, date(2025, 3, 15)),
        ([review("2024-03-15", "fact-check")], "guide", None, date(2026, 3, 15)),
        ([review("2024-02-29")], "medicine", None, date(2025, 2, 28)),
        ([review("2024-03-15")], None, None, None),
    ],
)
def test_the_next_review_is_due_a_cycle_after_the_last_approval_in_each_role(
    reviews: list[Review], kind: str | None, every: int | None, expected: date | None
) -> None:
    """
    Only approvals in the roles of the policy count, and of several roles the one that waits longest decides.

    An article can ask for a shorter cycle, never for a longer one.
    """
    assert expected == next_due(article(*reviews, kind=kind, every=every), POLICY)


@pytest.mark.parametrize(
    ("today", "late", "soon"),
    [
        (date(2026, 3, 15) - timedelta(days=91), 0, False),
        (date(2026, 3, 15) - timedelta(days=90), 0, True),
        (date(2026, 3, 15), 0, True),
        (date(2026, 3, 16), 1, False),
        (date(2026, 4, 2), 18, False),
    ],
)
def test_lateness_starts_the_day_after(today: date, late: int, soon: bool) -> None:
    """
    The due day belongs to the reviewer; lateness starts the next morning, and what is late is no longer "soon".
    """
    case = article(review("2024-03-15"))

    assert (late, soon) == (days_overdue(case, POLICY, today), is_due_soon(case, POLICY, today))


def test_nothing_is_late_that_was_never_approved() -> None:
    """
    Another rule asks for the first review.
    """
    assert (0, False) == (
        days_overdue(article(), POLICY, date(2099, 1, 1)),
        is_due_soon(article(), POLICY, date(2099, 1, 1)),
    )


def test_each_role_has_its_own_due_day() -> None:
    """
    A list of what is due can say whose turn it is.
    """
    case = article(review("2024-03-15"), review("2025-03-15", "fact-check"), kind="medicine")

    assert {"clinical": date(2025, 3, 15), "fact-check": date(2026, 3, 15)} == due_dates(case, POLICY)


def test_of_two_reviews_on_one_day_the_later_in_the_file_counts() -> None:
    """
    A text can be rejected in the morning and approved in the afternoon.
    """
    first, second = review("2025-03-15", outcome="rejected"), review("2025-03-15", by="bob")

    assert {"clinical": second} == newest_reviews(article(first, second))
    assert {"clinical": first} == newest_reviews(article(second, first))
    assert {"clinical": second} == approvals(article(second, first), POLICY)


def test_the_cycle_is_that_of_the_type_unless_the_article_asks_for_less() -> None:
    """
    An unknown type has the cycle of the rest.
    """
    assert [Period(24), Period(12), Period(3), Period(12)] == [
        cycle(article(), POLICY),
        cycle(article(kind="medicine"), POLICY),
        cycle(article(kind="medicine", every=3), POLICY),
        cycle(article(kind="medicine", every=24), POLICY),
    ]
