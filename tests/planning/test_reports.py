"""The plan as text, JSON and Markdown."""

from __future__ import annotations

import json
from dataclasses import replace

from markdown_it import MarkdownIt

from tests.planning.little import article, facts, review
from wellcited.planning import json_v1, markdown, text
from wellcited.planning.due import Plan, plan

FACTS = facts(
    article("late", review("2024-01-01")),
    article("soon", review("2024-12-10")),
    article("quarter", review("2025-01-30", "bob")),
    article("far", review("2026-11-01")),
    article("never"),
)
PEOPLE = FACTS.people
PLAN: Plan = plan(FACTS, lambda path: f"https://library.example.org/{path.removeprefix('docs/').removesuffix('.md')}/")

TEXT = """\
Reviews as of 2026-11-22: 1 overdue, 1 not approved by anybody, 1 due within 30 days, 1 due within 90 days.

Overdue
  2026-01-01  325 days late  The page on late
              clinical review by Sample clinician A; docs/muscles/late.md

Not approved by anybody
  now         The page on never
              clinical review by any clinical reviewer; docs/muscles/never.md

Due within 30 days
  2026-12-10  in 18 days  The page on soon
              clinical review by Sample clinician A; docs/muscles/soon.md

Due within 90 days
  2027-01-30  in 69 days  The page on quarter
              clinical review by Sample clinician B; docs/muscles/quarter.md

Later: 1 review, due on 2028-11-01. `--within 710` lists them.
"""


def test_the_text_says_what_is_late_first() -> None:
    """
    What is far away is one line, and that line says how to see it.
    """
    assert TEXT == text.render(PLAN, PEOPLE)


def test_the_line_about_what_is_far_away_can_be_followed() -> None:
    """
    With the number that it names, everything is listed.
    """
    assert "2028-11-01  in 710 days" in text.render(PLAN.within(710), PEOPLE, every=True)


def test_an_empty_plan_says_so() -> None:
    """
    Nothing due is an answer, not an empty page.
    """
    nothing = Plan(FACTS.today, ())

    assert "Reviews as of 2026-11-22: none is due within 90 days.\n" == text.render(nothing, PEOPLE)
    assert "none is due" in markdown.render(nothing, PEOPLE)


def test_json_has_the_keys_that_were_promised() -> None:
    """
    Programs rely on version 1: each key is there in each entry, also where it holds nothing.
    """
    report = json.loads(json_v1.render(PLAN, PEOPLE))

    assert (1, "2026-11-22", 5) == (report["version"], report["as_of"], report["articles"])
    assert {"unapproved": 1, "changed": 0, "overdue": 1, "due-soon": 2, "later": 1, "in-review": 0} == report["summary"]
    late = next(entry for entry in report["reviews"] if entry["state"] == "overdue")
    assert {
        "path": "docs/muscles/late.md",
        "title": "The page on late",
        "url": "https://library.example.org/muscles/late/",
        "type": "condition",
        "topic": "muscles",
        "role": "clinical",
        "state": "overdue",
        "due": "2026-01-01",
        "last": "2024-01-01",
        "months": 24,
        "days_late": 325,
        "days_left": None,
        "reviewers": [{"id": "ann", "name": "Sample clinician A"}],
        "could_review": ["ann", "bob"],
    } == late
    assert {frozenset(late)} == {frozenset(entry) for entry in report["reviews"]}


def test_markdown_is_tables_that_lead_to_the_pages() -> None:
    """
    The issue of the nightly job: a table for each group, each article a link.
    """
    html = MarkdownIt("commonmark").enable("table").render(markdown.render(PLAN, PEOPLE))

    assert 4 == html.count("<table>")
    assert '<a href="https://library.example.org/muscles/late/">The page on late</a>' in html
    assert "<h3>Overdue</h3>" in html


def test_a_title_stays_a_title_in_markdown() -> None:
    """
    A stranger's title becomes no table, no link, no picture and no mention of a person.
    """
    one = article("bad", more='summary: "x"')
    bad = facts(replace(one, front=one.front.model_copy(update={"title": NASTY})))

    shown = markdown.render(plan(bad), PEOPLE)
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(shown)

    assert 1 == html.count("<tbody>") == html.count("<table>")
    assert not any(made in html for made in ("<a ", "<img", "<b>", "<h1>"))
    assert "@somebody" not in shown


NASTY = "A | b [x](http://e.org) ![p](http://e.org/p.png) <b>c</b> @somebody http://e.org\n# d"
