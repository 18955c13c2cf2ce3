"""A day for each review: never too late, never too many, by whom."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.conftest import TODAY
from tests.planning.little import OTHER, POLICY, article, facts, review
from wellcited.model.library import Facts
from wellcited.planning.due import plan
from wellcited.planning.schedule import json_v1, markdown, text
from wellcited.planning.schedule.proposal import Proposal, TooFewError, propose


def proposed(known: Facts, most: int | None = None) -> Proposal:
    """Return a proposal for a little library."""
    return propose(plan(known), known, most)


SAME_DAY = facts(*(article(name, review("2026-11-01")) for name in "abc"))


def test_reviews_that_fall_due_on_one_day_are_spread() -> None:
    """
    Three in one week become one in each of three weeks, all on Fridays up to the due day.
    """
    found = proposed(SAME_DAY)

    assert [date(2028, 10, 13), date(2028, 10, 20), date(2028, 10, 27)] == [slot.on for slot in found.slots]
    assert [("ann", 3, 3, 1)] == [(one.person, one.reviews, one.now, one.proposed) for one in found.loads]
    assert [19, 12, 5] == [slot.ahead for slot in found.slots]


def test_more_a_week_are_done_later() -> None:
    """
    A person who can do three a week does all of them in the last week.
    """
    assert {date(2028, 10, 27)} == {slot.on for slot in proposed(SAME_DAY, 3).slots}


def test_a_promise_that_cannot_be_kept_is_refused() -> None:
    """
    Two reviews in the last week need two a week: one is too few, and the message can say so.
    """
    known = facts(*(article(name, review("2024-11-25")) for name in "ab"))

    with pytest.raises(TooFewError) as caught:
        proposed(known, 1)
    assert ("ann", 1, 2) == (caught.value.person, caught.value.most, caught.value.enough)
    assert [2] == [one.proposed for one in proposed(known).loads]


def test_what_is_late_comes_first_and_the_riskier_before_the_longer_late() -> None:
    """
    A dose that nobody has looked at for long can do more harm than an older page without one.
    """
    risk = "  risk: [{risk: medicines, types: [medicine], roles: [clinical]}]\n"
    known = facts(
        article("older", review("2023-01-01")),
        article("tablets", review("2025-06-01"), kind="medicine"),
        article("other", review("2026-11-01", text=OTHER)),
        article("fine", review("2026-11-01")),
        policy=POLICY + risk,
    )

    found = proposed(known).slots

    assert ["tablets", "older", "other", "fine"] == [slot.entry.title.rpartition(" ")[2] for slot in found]
    assert [date(2026, 11, 27), date(2026, 12, 4), date(2026, 12, 11)] == [slot.on for slot in found[:3]]
    assert [None, None, None] == [slot.ahead for slot in found[:3]]


def test_reviews_of_nobody_are_shared_out() -> None:
    """
    Whoever has the fewest gets the next; where nobody may, the review stands without a name.
    """
    known = facts(*(article(name) for name in "abcd"), article("e", kind="guide", authors="cem"))

    people = Counter(slot.person for slot in proposed(known).slots)

    assert {"ann": 2, "bob": 2, "": 1} == people


def test_no_review_moves_into_the_first_half_of_its_time() -> None:
    """
    With forty reviews due on one day, the load rises before anybody reads again what was read last month.
    """
    known = facts(*(article(f"n{number}", review("2026-11-01")) for number in range(60)))

    found = proposed(known)

    assert min(slot.on for slot in found.slots) >= date(2027, 11, 1)
    assert [2] == [one.proposed for one in found.loads]


@pytest.mark.slow
@given(st.lists(st.dates(date(2022, 1, 1), TODAY), max_size=8))
def test_no_day_is_later_than_the_policy_allows(days: list[date]) -> None:
    """
    Every review that is not late yet is in time, whatever else there is, and none lies in the past.
    """
    known = facts(*(article(f"n{number}", review(day)) for number, day in enumerate(days)))

    found = proposed(known)

    assert len(days) == len(found.slots)
    assert all(slot.on >= TODAY for slot in found.slots)
    assert all(slot.entry.due and slot.on <= slot.entry.due for slot in found.slots if not slot.entry.late)


@pytest.mark.parametrize("left", range(8))
def test_a_due_day_before_the_next_friday_is_the_day_itself(left: int) -> None:
    """
    In the last week the policy wins over the wish for a Friday.
    """
    known = facts(article("a", review("2026-11-22")), today=date(2028, 11, 22) - timedelta(days=left))

    (slot,) = proposed(known).slots

    assert known.today <= slot.on <= date(2028, 11, 22)


def test_the_reports_say_that_nothing_moves() -> None:
    """
    Text and Markdown hold each day once, the load of each person, and that it is a proposal.
    """
    found, people = proposed(SAME_DAY), SAME_DAY.people
    said = text.render(found, people)
    html = MarkdownIt("commonmark").enable("table").render(markdown.render(found, people))

    assert said.startswith("Proposal as of 2026-11-22: 3 reviews until 2028-10-27.\n")
    assert "Sample clinician A: 3 reviews; 3 in the fullest week as they fall due, 1 as proposed" in said
    assert "  2028-10-13  The page on a\n" in said
    assert "clinical review by Sample clinician A; due 2028-11-01, 19 days ahead; docs/muscles/a.md" in said
    assert all("no date in an article changes" in one for one in (said, html))
    assert 4 == html.count("<tr>")


def test_nothing_to_review_is_an_answer() -> None:
    """
    An empty library has an empty proposal.
    """
    assert "Proposal as of 2026-11-22: there is nothing to review.\n" == text.render(proposed(facts()), {})


def test_json_is_for_programs() -> None:
    """
    Each review has its day, its person, and all that `wellcited due` says of it.
    """
    report = json.loads(json_v1.render(proposed(SAME_DAY), SAME_DAY.people))

    assert (1, "2026-11-22") == (report["version"], report["as_of"])
    assert [{"by": "ann", "reviews": 3, "fullest_week": 3, "proposed": 1}] == report["loads"]
    first = report["reviews"][0]
    assert ("2028-10-13", "ann", 19) == (first["proposed"], first["by"], first["ahead"])
    assert ("docs/muscles/a.md", "2028-11-01") == (first["path"], first["due"])
