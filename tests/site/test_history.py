"""What happened to an article."""

from __future__ import annotations

from datetime import date

import pytest

from tests.site.little import article, facts
from wellcited.site.history import events, last_change

PUBLISHED = "status: published\npublished: 2026-01-15\n"


def told(front):
    """Return the events of an article: kind, day, words."""
    return [(event.kind, event.day.isoformat(), event.words) for event in events(article("Text.", front), facts())]


def test_everything_that_happened_newest_first():
    """
    Publication, changes and approving reviews, each with its words.
    """
    front = PUBLISHED + (
        "reviews:\n"
        "  - {by: bea-doctor, role: clinical, on: 2026-01-15, outcome: approved, text: x}\n"
        "  - {by: bea-doctor, role: clinical, on: 2026-03-01, outcome: rejected, text: x}\n"
        "  - {by: bea-doctor, role: clinical, on: 2026-04-01, outcome: approved, text: x}\n"
        "  - {by: nobody, role: plain-language, on: 2026-04-01, outcome: approved-with-changes, text: x}\n"
        "changes:\n"
        "  - {on: 2026-01-15, what: First published.}\n"
        "  - {on: 2026-04-01, what: A dose was put right.}\n"
        "  - {on: 2026-04-01, what: A link was mended.}\n"
    )

    assert [
        ("changed", "2026-04-01", "A dose was put right. A link was mended."),
        ("reviewed", "2026-04-01", "Clinical review by Bea Doctor. Plain language review by nobody."),
        ("new", "2026-01-15", "First published."),
    ] == told(front)


def test_the_last_change_of_a_withdrawn_article_is_its_withdrawal():
    """
    The reason stands there.
    """
    front = PUBLISHED.replace("published\np", "withdrawn\np") + (
        "changes: [{on: 2026-02-01, what: Mended.}, {on: 2026-03-01, what: Withdrawn because it was wrong.}]"
    )

    assert [
        ("withdrawn", "2026-03-01", "Withdrawn because it was wrong."),
        ("changed", "2026-02-01", "Mended."),
        ("new", "2026-01-15", "First published."),
    ] == told(front)


def test_before_publication_nothing_happened():
    """
    A draft has no history that concerns a reader.
    """
    assert [] == told("status: draft\nchanges: [{on: 2026-01-01, what: Begun.}]")


@pytest.mark.parametrize(
    ("front", "day"),
    [
        ("", date(2026, 1, 15)),
        ("changes: [{on: 2026-02-01, what: Mended.}]", date(2026, 2, 1)),
        ("reviews: [{by: a, role: clinical, on: 2026-03-01, outcome: approved, text: x}]", date(2026, 3, 1)),
        ("reviews: [{by: a, role: clinical, on: 2026-03-01, outcome: rejected, text: x}]", date(2026, 1, 15)),
    ],
)
def test_a_page_changes_when_it_says_something_else(front, day):
    """
    A new date of review is something else; a review that approves nothing is not on the page.
    """
    one = article("Text.", f"type: condition\n{PUBLISHED}{front}")

    assert day == last_change(one, facts().policy)
    assert None is last_change(article("Text."), facts().policy)
