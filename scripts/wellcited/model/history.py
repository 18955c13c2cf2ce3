"""What git tells of a library, as far as a judgement depends on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wellcited.model.article import Article
from wellcited.model.difference import Difference


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit: its id, its day in UTC, and the addresses of everybody who made it, in lower case."""

    id: str
    on: date
    people: frozenset[str] = frozenset()

    @property
    def short(self) -> str:
        """As much of the id as people use."""
        return self.id[:9]


@dataclass(frozen=True, slots=True)
class Entry:
    """The commit by which a review record came into its article, and whether the file came with it."""

    commit: Commit
    with_file: bool = False


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The text that a record is bound to, as git has it, and what has changed in it since."""

    article: Article | None = None
    """The newest state of the article that says what was reviewed; None if git does not have it."""
    changes: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """What git tells of one article. Reviews are named by their number in the front matter, from 0."""

    entries: Mapping[int, Entry] = field(default_factory=dict)
    """How the newest record of each role came in. One that is not committed yet is absent."""
    own_changes: Mapping[int, tuple[Commit, ...]] = field(default_factory=dict)
    """Commits in which the reviewer of a newest record changed the text after the review before."""
    reviewed: Mapping[int, Reviewed] = field(default_factory=dict)
    """For records that no longer fit: what they were made of."""


@dataclass(frozen=True, slots=True)
class Point:
    """How the library stood on one day: how many articles were published, and how many of them reviewed in time."""

    on: date
    published: int
    in_time: int


@dataclass(frozen=True, slots=True)
class History:
    """What git tells of the articles, by path. `lacking` says why there is less than there could be."""

    articles: Mapping[str, Past] = field(default_factory=dict)
    lacking: str = ""
    timeline: tuple[Point, ...] = ()
    """The library over time, oldest first; nothing where nobody asked for it, or where the history is too short."""
    commits: Mapping[str, tuple[Commit, ...]] = field(default_factory=dict)
    """The commits that changed each article, newest first; nothing where nobody asked for them."""

    def of(self, path: str) -> Past:
        """Return what is known of one article."""
        return self.articles.get(path, _NOTHING)


_NOTHING = Past()


def number_of(path: str) -> int:
    """Return the number of a review from its place, `reviews.2`."""
    return int(path.rpartition(".")[2])
