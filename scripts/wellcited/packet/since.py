"""What has changed since each of the last reviews."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Literal

from wellcited.model.article import Article
from wellcited.model.difference import Difference
from wellcited.model.frontmatter import Review
from wellcited.model.history import number_of
from wellcited.model.library import Facts
from wellcited.model.reviewing import newest_reviews

Piece = tuple[Literal["same", "gone", "new"], str]
"""Some words that stand in both texts, only in the earlier one, or only in the later one."""


@dataclass(frozen=True, slots=True)
class Since:
    """The newest review in one role, and what became of its text."""

    review: Review
    state: Literal["same", "changed", "unknown"]
    """`unknown`: the text is another one, and git does not have the one that was reviewed."""
    changes: tuple[Difference, ...] = ()

    @property
    def clinical(self) -> tuple[Difference, ...]:
        """What a reviewer answers for."""
        return tuple(change for change in self.changes if change.clinical)

    @property
    def other(self) -> tuple[Difference, ...]:
        """What has no bearing on the review: layout, people, dates."""
        return tuple(change for change in self.changes if not change.clinical)


def since_reviews(article: Article, facts: Facts) -> tuple[Since, ...]:
    """Return the newest review in each role, the newest first."""
    past = facts.library.history.of(article.path).reviewed
    found = []
    for review in newest_reviews(article).values():
        known = past.get(number_of(review.path))
        if article.was(review.text):
            found.append(Since(review, "same"))
        elif known and known.article:
            found.append(Since(review, "changed", known.changes))
        else:
            found.append(Since(review, "unknown"))
    found.sort(key=lambda one: (one.review.on or date.min, one.review.path), reverse=True)
    return tuple(found)


def pieces(before: str, after: str) -> Iterator[Piece]:
    """Yield the words of two sentences in the order of reading: what stays, what goes, what comes."""
    old, new = before.split(), after.split()
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield "same", " ".join(new[c:d])
            continue
        if a < b:
            yield "gone", " ".join(old[a:b])
        if c < d:
            yield "new", " ".join(new[c:d])
