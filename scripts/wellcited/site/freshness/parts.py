"""What the page about freshness reads. Addresses and texts are as in `site.views`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellcited.site.parts import DateView, LinkView

Urgency = Literal["late", "soon"]


@dataclass(frozen=True, slots=True)
class DueView:
    """One review that is late, or falls due soon."""

    article: LinkView
    role: str
    """Id of the role."""
    role_words: str
    who: tuple[LinkView, ...]
    """Who did the last one; an empty address where there is no page. Nobody: whoever has the role."""
    state: str
    """`unapproved`, `changed`, `overdue` or `due-soon`."""
    due: DateView | None
    """None if it is wanted now."""
    days: int
    """Days late, or days left."""


@dataclass(frozen=True, slots=True)
class GroupView:
    """Some articles, or some reviews, and how many of them are in time."""

    id: str
    title: str
    url: str
    """Page of the topic or the person; "" if there is none."""
    total: int
    late: int
    soon: int

    @property
    def fine(self) -> int:
        """In time, and not due soon."""
        return self.total - self.late - self.soon


@dataclass(frozen=True, slots=True)
class WaiverView:
    """A rule that is set aside in an article, with its end."""

    article: LinkView
    rule: LinkView
    until: DateView | None
    is_over: bool
    because: str


@dataclass(frozen=True, slots=True)
class ScoreView:
    """How many items of an instrument are met, not met, and not decidable by software, for one article."""

    instrument: str
    """Id: `discern`."""
    name: str
    met: int
    not_met: int
    undecidable: int
    lacking: tuple[str, ...]
    """Why something is not met, as clauses, each once."""


@dataclass(frozen=True, slots=True)
class StandardsView:
    """The standards card of one article."""

    article: LinkView
    path: str
    scores: tuple[ScoreView, ...]


@dataclass(frozen=True, slots=True)
class BarView:
    """One day of the chart: two boxes, one on the other, in the units of the chart."""

    on: DateView
    published: int
    in_time: int
    x: float
    late_y: float
    late_height: float
    fine_y: float
    fine_height: float


@dataclass(frozen=True, slots=True)
class ChartView:
    """The library over time."""

    width: int
    height: int
    base: float
    """Where the bars stand."""
    bar: float
    """Width of a bar."""
    most: int
    """What a bar of the whole height means."""
    words: str
    """The whole of it in one sentence."""
    bars: tuple[BarView, ...]


@dataclass(frozen=True, slots=True)
class FreshnessView:
    """The whole page."""

    url: str
    data_url: str
    as_of: DateView
    all: GroupView
    """All published articles."""
    late: tuple[DueView, ...]
    soon: tuple[DueView, ...]
    soon_days: int
    """How many days the policy calls soon."""
    by_topic: tuple[GroupView, ...]
    by_type: tuple[GroupView, ...]
    by_reviewer: tuple[GroupView, ...]
    """Reviews, not articles."""
    waivers: tuple[WaiverView, ...]
    standards: tuple[StandardsView, ...]
    undecidable: int
    """Items of all articles that no program can decide."""
    items: int
    """Items of all articles."""
    chart: ChartView | None
    """None where git tells too little."""
