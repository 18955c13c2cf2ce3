"""What must be reviewed: which entries there are, in which state, for whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.conftest import TODAY
from tests.planning.little import OTHER, POLICY, article, facts, library, review
from wellcited.model.library import Facts
from wellcited.model.reviewing import days_overdue, next_due
from wellcited.planning.due import Due, plan


def only(*articles, **more) -> Due:
    """Return the one entry of a plan."""
    (entry,) = plan(facts(*articles, **more)).entries
    return entry


@pytest.mark.parametrize(
    ("days", "state", "late", "left"),
    [
        (-1, "overdue", 1, None),
        (0, "due-soon", 0, 0),
        (1, "due-soon", 0, 1),
        (90, "due-soon", 0, 90),
        (91, "later", 0, 91),
    ],
)
def test_the_due_day_belongs_to_the_reviewer(days: int, state: str, late: int, left: int | None) -> None:
    """
    Lateness starts the morning after; "soon" is what the policy calls soon.
    """
    due = date(2028, 11, 22)

    entry = only(article("cramps", review("2026-11-22")), today=due - timedelta(days=days))

    assert (due, state, late, left) == (entry.due, entry.state, entry.late, entry.left)


def test_a_plan_agrees_with_the_checks() -> None:
    """
    Day and lateness are those of the rules and the pages, also where an article asks for a shorter cycle.
    """
    one = article("cramps", review("2024-01-31"), more="review_every: 1 month")
    known = facts(one)

    entry = only(one)

    assert (next_due(one, known.policy), days_overdue(one, known.policy, TODAY)) == (entry.due, entry.late)
    assert date(2024, 2, 29) == entry.due


def test_each_role_that_the_policy_asks_for_is_an_entry() -> None:
    """
    A treatment needs a clinician and a fact-checker; the one who is late stands first.
    """
    one = article("stretches", review("2024-01-01"), review("2026-11-01", "cem", "fact-check"), kind="treatment")

    found = plan(facts(one)).entries

    assert [("clinical", "overdue"), ("fact-check", "later")] == [(entry.role, entry.state) for entry in found]


def test_what_nobody_has_approved_needs_a_review_now() -> None:
    """
    There is no day to wait for, and nobody did the last review: everybody with the role may, except its author.
    """
    entry = only(article("cramps", authors="bob"))

    assert ("unapproved", None, (), ("ann",)) == (entry.state, entry.due, entry.reviewers, entry.could)
    assert entry.must


def test_a_text_that_changed_since_its_review_needs_one_now() -> None:
    """
    The record is of another text, however young it is; who gave it knows the article.
    """
    entry = only(article("cramps", review("2026-11-01", "bob", text=OTHER)))

    assert ("changed", None, date(2026, 11, 1), ("bob",)) == (entry.state, entry.due, entry.last, entry.reviewers)
    assert entry.must


def test_a_role_that_a_risk_asks_for_is_an_entry() -> None:
    """
    The policy wants a fact-checker besides the clinician on this shelf, and none has approved it.
    """
    risk = "  risk: [{risk: for children, topics: [muscles], roles: [fact-check]}]\n"

    found = plan(facts(article("cramps", review("2026-11-01")), policy=POLICY + risk)).entries

    assert [("fact-check", "unapproved"), ("clinical", "later")] == [(entry.role, entry.state) for entry in found]


def test_a_rejection_undoes_the_approval_before_it() -> None:
    """
    The newest word counts: a text that was rejected needs a review now, and the one who rejected it knows it best.
    """
    entry = only(article("cramps", review("2026-01-01"), review("2026-06-01", "bob", outcome="rejected")))

    assert ("unapproved", None, ("bob",)) == (entry.state, entry.due, entry.reviewers)


def test_a_reviewer_who_has_left_is_not_asked() -> None:
    """
    The task goes to the role when the last reviewer no longer has it.
    """
    entry = only(article("cramps", review("2026-01-01", by="gone")))

    assert ((), ("ann", "bob")) == (entry.reviewers, entry.could)
    assert [True, False] == [entry.is_for("bob"), entry.is_for("cem")]


def test_drafts_and_withdrawn_articles_are_nobodys_task() -> None:
    """
    What readers do not read needs no review; what waits in review does, and blocks nothing.
    """
    found = plan(
        facts(
            article("one", status="draft"),
            article("two", review("2020-01-01"), status="withdrawn"),
            article("three", status="in-review"),
            article("four", review("2026-11-01"), status="in-review"),
        )
    )

    assert [("docs/muscles/three.md", "in-review")] == [(entry.path, entry.state) for entry in found.entries]
    assert not found.must


def test_what_cannot_be_read_is_named_and_not_guessed() -> None:
    """
    A record without its day says nothing about the next one.
    """
    found = plan(facts(article("cramps", "{by: ann, role: clinical, on: 2026-13-01, outcome: approved}")))

    assert ((), ("docs/muscles/cramps.md",)) == (found.entries, found.unclear)


def test_the_order_is_that_of_need() -> None:
    """
    Never approved, then the longest late, then the nearest; the order of the files does not matter.
    """
    late = article("late", review("2024-01-01"))
    later = article("much-later", review("2026-11-01"))
    never = article("never")
    latest = article("latest", review("2023-01-01"))
    turned = Facts(TODAY, replace(library([]), articles=(later, late, never, latest)))

    names = [entry.path.removeprefix("docs/muscles/") for entry in plan(facts(late, later, never, latest)).entries]

    assert ["never.md", "latest.md", "late.md", "much-later.md"] == names
    assert [f"docs/muscles/{name}" for name in names] == [
        entry.path for entry in plan(Facts(TODAY, replace(turned.library, policy=facts().library.policy))).entries
    ]


def test_within_keeps_what_is_late() -> None:
    """
    A narrow view never hides what must be done today.
    """
    found = plan(
        facts(
            article("late", review("2024-01-01")),
            article("soon", review("2024-12-10")),
            article("later", review("2026-11-01")),
        )
    )

    assert ["docs/muscles/late.md", "docs/muscles/soon.md"] == [entry.path for entry in found.within(30).entries]
    assert ["docs/muscles/late.md"] == [entry.path for entry in found.within(0).entries]
