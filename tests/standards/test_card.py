"""What a program says of an article by the instruments, and how much it leaves to a rater."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from tests.planning.little import PEOPLE, article, facts, review
from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.reading.article import read_article
from wellcited.standards.card import _DECIDED, Card, cards
from wellcited.standards.instruments import INSTRUMENTS, ITEMS

REAL = PEOPLE.replace("sample: true, ", "")
CREDENTIALS = REAL.replace("reviews_as: [clinical]", "reviews_as: [clinical], credentials: [{name: MD, issuer: Us}]")
WHOLE = """funding: none
published: 2026-01-01
citations:
  - {id: one, type: webpage, title: A page, URL: "https://example.org/", accessed: 2026-01-01, publisher: Somebody}"""
BODY = "\n!!! key-points\n\n    - It heals.\n\n## What it is\n\nIt is sore [@one].\n\n## What helps\n\nRest.\n"


def with_body(one: Article, body: str = BODY) -> Article:
    """Return an article with another text below its front matter."""
    return read_article(one.path, one.text.replace("\nText.\n", body).encode())


def answers(one: Article, known: Facts) -> dict[str, tuple[str, str]]:
    """Return answer and reason by item."""
    return {
        decision.item.id: (decision.answer, decision.why) for card in cards(one, known) for decision in card.decisions
    }


GOOD = with_body(article("good", review("2026-11-01"), more=WHOLE))
KNOWN = facts(GOOD, people=CREDENTIALS)


def test_an_article_that_has_everything_meets_what_can_be_decided() -> None:
    """
    Names, sources, declarations, dates, lists, headings, key points: nothing else is ever called met.
    """
    found = answers(GOOD, KNOWN)

    assert set(_DECIDED) == {id_ for id_, (answer, _) in found.items() if answer == "met"}
    assert {"not-decidable"} == {answer for id_, (answer, _) in found.items() if id_ not in _DECIDED}


@pytest.mark.parametrize(
    ("item", "lacks", "why"),
    [
        ("jama-authorship", ("authors: [wes]", "authors: [nobody]"), "an author is not in the register of people"),
        ("jama-attribution", ("[@one]", ""), "nothing in the text is tied to a source"),
        ("jama-attribution", ("[@one]", "[@two]"), "a mark leads to no source"),
        ("discern-4", ("title: A page, ", ""), "a source is not described in full"),
        ("jama-disclosure", ("funding: none\n", ""), "it is not said who paid"),
        ("jama-currency", ("published: 2026-01-01\n", ""), "the day of publication is missing"),
        ("discern-5", ("outcome: approved", "outcome: rejected"), "no review says when the text was last looked at"),
        ("pemat-11", ("!!! key-points", "!!! note"), "there are no key points"),
        ("cdc-8", ("    - It heals.", "    It heals."), "there is no list"),
        ("cdc-9", ("## What helps", "What helps"), "there are fewer than two headings"),
    ],
)
def test_what_is_lacking_is_named(item: str, lacks: tuple[str, str], why: str) -> None:
    """
    One thing is taken away, and the item says which.
    """
    assert lacks[0] in GOOD.text
    poor = read_article(GOOD.path, GOOD.text.replace(*lacks).encode())

    assert ("not-met", why) == answers(poor, facts(poor, people=CREDENTIALS))[item]


def test_people_without_credentials_or_conflicts_are_named() -> None:
    """
    The register decides, not the article.
    """
    people = dict(facts(people=REAL).people)
    people["wes"] = people["wes"].model_copy(update={"conflicts": None})
    library = replace(KNOWN.library, people=replace(KNOWN.library.people, value=people))
    found = answers(GOOD, Facts(KNOWN.today, library))

    assert ("not-met", "nobody's credentials are given") == found["jama-authorship"]
    assert ("not-met", "somebody's conflicts of interest are not declared") == found["jama-disclosure"]


def test_a_sample_meets_nothing_that_is_about_people() -> None:
    """
    A demonstration has names, dates and declarations, and nobody stands behind them.
    """
    found = answers(GOOD, facts(GOOD))

    assert {"jama-authorship", "jama-disclosure", "jama-currency", "discern-5"} == {
        id_ for id_, (_, why) in found.items() if why == "a sample stands for a real person"
    }


def test_what_is_about_choices_is_asked_of_articles_about_treatment() -> None:
    """
    A guide to the sun has no treatments to compare.
    """
    guide = article("sun", kind="guide")
    asked = {id_ for id_ in answers(guide, facts(guide)) if id_.startswith("discern-")}

    assert {f"discern-{number}" for number in range(1, 9)} == asked


def test_the_undecided_are_always_counted() -> None:
    """
    Each card knows how much of it is left to a person, and it is most of it.
    """
    made: tuple[Card, ...] = cards(GOOD, KNOWN)

    assert {"jama": 0, "discern": 14, "pemat": 23, "cdc": 18} == {
        card.instrument.id: card.count("not-decidable") for card in made
    }
    assert all(len(card.open) == card.count("not-decidable") for card in made)


def test_every_item_is_one_question_with_a_name_of_its_own() -> None:
    """
    The numbers are those of the instruments, and a file of answers can name each item.
    """
    assert {"jama": 4, "discern": 16, "pemat": 24, "cdc": 20} == {one.id: len(one.items) for one in INSTRUMENTS}
    assert len(ITEMS) == sum(len(one.items) for one in INSTRUMENTS)
    assert all(item.asks.endswith("?") and item.asks.count("?") == 1 for item in ITEMS.values())
    assert [] == [text for text, times in Counter(item.asks for item in ITEMS.values()).items() if times > 1]
