"""
What happened to an article: published, changed, reviewed, withdrawn. The page tells it, and the feeds do.

A review that led to publication is no event of its own: readers learn of it from the page that they then see first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.model.registers import Policy
from wellcited.model.reviewing import approvals
from wellcited.site.days import day_of
from wellcited.site.people import ROLE_WORDS

EventKind = Literal["new", "changed", "reviewed", "withdrawn"]

KIND_WORDS: dict[EventKind, str] = {
    "new": "New",
    "changed": "Changed",
    "reviewed": "Reviewed",
    "withdrawn": "Withdrawn",
}
_LAST: dict[EventKind, int] = {"new": 0, "reviewed": 1, "changed": 2, "withdrawn": 3}
"""The order of what happened on one day."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, with the words that readers are told."""

    kind: EventKind
    on: date | datetime
    words: str

    @property
    def day(self) -> date:
        """The day on which it happened."""
        return day_of(self.on)


def events(article: Article, facts: Facts) -> tuple[Event, ...]:
    """Return what happened to an article, newest first; nothing before it was published."""
    front = article.front
    if not front.published:
        return ()
    published = day_of(front.published)
    found = [Event("new", front.published, _first_words(article, published))]
    found += [*_changes(article, published), *_reviews(article, facts, published)]
    return tuple(sorted(found, key=lambda event: (event.day, _LAST[event.kind]), reverse=True))


def last_change(article: Article, policy: Policy) -> date | None:
    """Return the day on which the article's page last came to say something else: a change, or a review."""
    front = article.front
    days = [change.on for change in front.changes if change.on]
    days += [review.on for review in approvals(article, policy).values() if review.on]
    days += [day_of(front.published)] if front.published else []
    return max(days, default=None)


def _told(article: Article) -> list[tuple[date, str]]:
    return [(change.on, change.what) for change in article.front.changes if change.on and change.what]


def _first_words(article: Article, published: date) -> str:
    return " ".join(what for on, what in _told(article) if on <= published) or "First published."


def _changes(article: Article, published: date) -> Iterator[Event]:
    """Yield one event for each day on which something changed; the last of a withdrawn article is its withdrawal."""
    by_day: dict[date, list[str]] = {}
    for on, what in _told(article):
        if on > published:
            by_day.setdefault(on, []).append(what)
    gone = max(by_day, default=None) if article.front.status == "withdrawn" else None
    for day, told in by_day.items():
        yield Event("withdrawn" if day == gone else "changed", day, " ".join(told))


def _reviews(article: Article, facts: Facts, published: date) -> Iterator[Event]:
    by_day: dict[date, list[str]] = {}
    for review in article.front.reviews:
        if review.approves and review.on and review.role and review.on > published:
            person = facts.people.get(review.by or "")
            name = (person.name if person else None) or review.by or ""
            words = f"{ROLE_WORDS[review.role].capitalize()} review{f' by {name}' if name else ''}."
            by_day.setdefault(review.on, []).append(words)
    for day, told in by_day.items():
        yield Event("reviewed", day, " ".join(dict.fromkeys(told)))
