"""What the page about freshness shows, and the same as data."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from tests.planning.little import OTHER, article, facts, review
from tests.site.little import SETTINGS
from wellcited.model.history import History, Point
from wellcited.model.library import Facts
from wellcited.site.freshness.make import freshness_view
from wellcited.site.freshness.parts import FreshnessView, GroupView
from wellcited.site.machine.freshness import freshness_json
from wellcited.site.views import Settings

WAIVERS = """waivers:
  - {rule: language-plain-words, until: 2027-03-31, because: "A term, agreed"}
  - {rule: no-such-rule, until: 2026-11-21, because: Over}"""
KNOWN = facts(
    article("fine", review("2026-11-01")),
    article("late", review("2024-01-01"), kind="symptom"),
    article("soon", review("2024-12-10", "bob"), more=WAIVERS),
    article("changed", review("2026-11-01", text=OTHER)),
    article("never"),
    article("draft", status="draft"),
    article("waiting", status="in-review"),
    article("gone", review("2020-01-01"), status="withdrawn"),
)
VIEW = freshness_view(KNOWN)


def counts(group: GroupView) -> tuple[int, int, int, int]:
    """Return how many there are, in time, soon and late."""
    return group.total, group.fine, group.soon, group.late


def test_what_readers_can_read_is_counted() -> None:
    """
    Drafts, what waits for its first review, and what was withdrawn are nobody's concern here, not even by name.
    """
    named = str(VIEW)

    assert (5, 1, 1, 3) == counts(VIEW.all)
    assert not any(f"The page on {name}" in named for name in ("draft", "waiting", "gone"))


def test_late_and_soon_are_listed_in_the_order_of_need() -> None:
    """
    Each with its role, who did the last review, and why it is late.
    """
    assert [
        ("never", "unapproved", 0, None),
        ("changed", "changed", 0, None),
        ("late", "overdue", 325, "2026-01-01"),
    ] == [(one.article.title.split()[-1], one.state, one.days, one.due.iso if one.due else None) for one in VIEW.late]
    assert [("soon", 18, "people/bob/")] == [
        (one.article.title.split()[-1], one.days, one.who[0].url) for one in VIEW.soon
    ]
    assert [(), ("Sample clinician A",)] == [tuple(person.title for person in one.who) for one in VIEW.late[:2]]


def test_groups_count_each_article_once() -> None:
    """
    By type and topic articles, by reviewer reviews; what nobody has reviewed comes last.
    """
    assert {"Condition": (4, 1, 1, 2), "Symptom": (1, 0, 0, 1)} == {one.title: counts(one) for one in VIEW.by_type}
    assert [("muscles", (5, 1, 1, 3))] == [(one.id, counts(one)) for one in VIEW.by_topic]
    assert [("ann", (3, 1, 0, 2)), ("bob", (1, 0, 1, 0)), ("", (1, 0, 0, 1))] == [
        (one.id, counts(one)) for one in VIEW.by_reviewer
    ]


def test_an_article_that_is_late_in_one_role_is_late() -> None:
    """
    Soon in the other role does not make it two articles.
    """
    one = article("both", review("2024-01-01"), review("2025-12-01", "cem", "fact-check"), kind="treatment")

    assert (1, 0, 0, 1) == counts(freshness_view(facts(one)).all)


def test_waivers_show_their_end_and_their_reason() -> None:
    """
    The one that ends first stands first; one that is over says so, and an unknown rule has no page to lead to.
    """
    assert [("no-such-rule", "", True, "2026-11-21"), ("language-plain-words", True, False, "2027-03-31")] == [
        (one.rule.title, one.rule.url and True, one.is_over, one.until.iso if one.until else "") for one in VIEW.waivers
    ]
    assert "A term, agreed" == VIEW.waivers[1].because


def test_what_no_program_can_decide_is_always_counted() -> None:
    """
    For every article and every instrument, and in sum.
    """
    scores = [score for one in VIEW.standards for score in one.scores]

    assert 5 == len(VIEW.standards)
    assert {("jama", "discern", "pemat", "cdc")} == {
        tuple(one.instrument for one in card.scores) for card in VIEW.standards
    }
    assert VIEW.undecidable == sum(score.undecidable for score in scores) > VIEW.items / 2
    assert VIEW.items == sum(score.met + score.not_met + score.undecidable for score in scores)


def over_time(*points: Point) -> FreshnessView:
    """Return the view of the library with a history."""
    history = History(timeline=points)
    return freshness_view(Facts(KNOWN.today, replace(KNOWN.library, history=history)))


def test_the_chart_stands_on_what_git_tells() -> None:
    """
    Boxes lie on each other and fill the height where the most was published; the sentence says the same.
    """
    chart = over_time(Point(date(2026, 10, 31), 4, 3), Point(date(2026, 11, 30), 8, 8)).chart
    assert chart
    first, last = chart.bars

    assert (chart.base, 0) == (last.fine_height, last.late_height)
    assert (chart.base / 2, first.fine_y) == (first.fine_height + first.late_height, first.late_y + first.late_height)
    assert first.x + chart.bar < last.x < last.x + chart.bar < chart.width
    assert "On 31 October 2026, 3 of 4 articles were reviewed in time. On 30 November 2026, 8 of 8 were." == chart.words


def test_without_a_history_there_is_no_chart() -> None:
    """
    Nothing, one point, or nothing published: there is nothing to compare.
    """
    assert VIEW.chart is None
    assert over_time(Point(date(2026, 10, 31), 4, 3)).chart is None
    assert over_time(Point(date(2026, 10, 31), 0, 0), Point(date(2026, 11, 30), 0, 0)).chart is None


def test_the_data_says_what_the_page_says() -> None:
    """
    Programs rely on version 1.
    """
    data = json.loads(freshness_json(VIEW, SETTINGS))

    assert (1, "2026-11-22", "https://library.example.org/about/freshness/") == (
        data["version"],
        data["as_of"],
        data["page"],
    )
    assert {"id": "all", "title": "All articles", "total": 5, "late": 3, "due_soon": 1, "in_time": 1} == data[
        "articles"
    ]
    assert ["unapproved", "changed", "overdue"] == [one["state"] for one in data["late"]]
    assert {
        "title": "The page on soon",
        "url": "https://library.example.org/muscles/soon/",
        "role": "clinical",
        "state": "due-soon",
        "due": "2026-12-10",
        "days": 18,
        "reviewers": ["Sample clinician B"],
    } == data["due_soon"][0]
    assert [True, False] == [one["over"] for one in data["waivers"]]
    assert VIEW.undecidable == data["standards"]["not_decidable_by_software"]
    assert VIEW.undecidable == sum(
        score["not_decidable_by_software"]
        for one in data["standards"]["articles"]
        for score in one["instruments"].values()
    )
    assert [] == data["over_time"]
    assert "about/freshness/" == json.loads(freshness_json(VIEW, Settings()))["page"]
