"""
What a program can say of an article by the instruments: what is met, what is not, and how much it cannot decide.

Decided is only what is there or is not there: names, sources, declarations, dates, lists, headings, key points. That
they are good is for a rater to say, also where the program says "met".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.model.missing import missing
from wellcited.model.registers import Person
from wellcited.model.reviewing import approvals
from wellcited.standards.instruments import INSTRUMENTS, Instrument, Item

Answer = Literal["met", "not-met", "not-decidable"]
Ask = Callable[[Article, Facts], str]
"""Returns what is lacking, as a clause; "" if nothing is."""

_SAMPLE = "a sample stands for a real person"
"""What a demonstration shows is form: nobody has written, reviewed or declared anything."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a program says of one item, and why, as a clause; "" where it says nothing."""

    item: Item
    answer: Answer
    why: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """All items of one instrument that apply to an article."""

    instrument: Instrument
    decisions: tuple[Decision, ...]

    def count(self, answer: Answer) -> int:
        """Return how many items have an answer."""
        return sum(decision.answer == answer for decision in self.decisions)

    @property
    def open(self) -> tuple[Item, ...]:
        """What is left to a rater."""
        return tuple(decision.item for decision in self.decisions if decision.answer == "not-decidable")


def cards(article: Article, facts: Facts) -> tuple[Card, ...]:
    """Return what can be said of an article, one card for each instrument."""
    lacking = {ask: ask(article, facts) for ask in dict.fromkeys(_DECIDED.values())}
    return tuple(
        Card(
            instrument,
            tuple(
                _decide(item, lacking)
                for item in instrument.items
                if not item.types or article.front.type in item.types
            ),
        )
        for instrument in INSTRUMENTS
    )


def _decide(item: Item, lacking: Mapping[Ask, str]) -> Decision:
    ask = _DECIDED.get(item.id)
    if ask is None:
        return Decision(item, "not-decidable")
    return Decision(item, "not-met" if lacking[ask] else "met", lacking[ask])


def _authorship(article: Article, facts: Facts) -> str:
    named = [facts.people.get(id_) for id_ in article.front.authors]
    if not named or not all(person and person.name for person in named):
        return "an author is not in the register of people"
    everybody = [*named, *_reviewers(article, facts)]
    if any(person and person.sample for person in everybody):
        return _SAMPLE
    return "" if any(person and person.credentials for person in everybody) else "nobody's credentials are given"


def _attribution(article: Article, facts: Facts) -> str:
    known = {entry.id for entry in facts.library.citations(article)}
    if not article.body.marks:
        return "nothing in the text is tied to a source"
    if any(mark.id not in known for mark in article.body.marks):
        return "a mark leads to no source"
    if any(True for entry in facts.library.citations(article) for _ in missing(entry)):
        return "a source is not described in full"
    return ""


def _disclosure(article: Article, facts: Facts) -> str:
    if not article.front.funding:
        return "it is not said who paid"
    people = [facts.people.get(id_) for id_ in article.front.authors]
    everybody = [*people, *_reviewers(article, facts)]
    if any(person and person.sample for person in everybody):
        return _SAMPLE
    silent = not everybody or any(not (person and person.conflicts) for person in everybody)
    return "somebody's conflicts of interest are not declared" if silent else ""


def _currency(article: Article, facts: Facts) -> str:
    if not article.front.published:
        return "the day of publication is missing"
    if any(person and person.sample for person in _reviewers(article, facts)):
        return _SAMPLE
    return "" if approvals(article, facts.policy) else "no review says when the text was last looked at"


def _reviewers(article: Article, facts: Facts) -> list[Person | None]:
    return [facts.people.get(review.by or "") for review in approvals(article, facts.policy).values()]


def _summed_up(article: Article, facts: Facts) -> str:
    boxes = [box.kind for box in article.body.admonitions]
    return "" if "key-points" in boxes else "there are no key points"


def _lists(article: Article, facts: Facts) -> str:
    return "" if article.body.lists else "there is no list"


def _headings(article: Article, facts: Facts) -> str:
    return "" if len(article.body.headings) > 1 else "there are fewer than two headings"


_DECIDED: dict[str, Ask] = {
    "jama-authorship": _authorship,
    "jama-attribution": _attribution,
    "jama-disclosure": _disclosure,
    "jama-currency": _currency,
    "discern-4": _attribution,
    "discern-5": _currency,
    "pemat-11": _summed_up,
    "cdc-8": _lists,
    "cdc-9": _headings,
}
"""What a program decides."""
