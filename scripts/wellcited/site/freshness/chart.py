"""The library over time as the boxes of a chart: for each day a bar, what is late above what is in time."""

from __future__ import annotations

from collections.abc import Sequence

from wellcited.model.history import Point
from wellcited.site.days import date_view, in_words
from wellcited.site.freshness.parts import BarView, ChartView

WIDTH, HEIGHT = 640, 200
_FOOT = 2
"""Room below the bars, for the line that they stand on."""
_GAP = 0.3
"""Part of the room of a bar that is left free."""


def chart(points: Sequence[Point]) -> ChartView | None:
    """Return the chart; None if there is nothing to compare, or nothing was ever published."""
    most = max((point.published for point in points), default=0)
    if len(points) < 2 or not most:
        return None
    room, base = WIDTH / len(points), HEIGHT - _FOOT
    unit = base / most
    return ChartView(
        width=WIDTH,
        height=HEIGHT,
        base=base,
        bar=round(room * (1 - _GAP), 2),
        most=most,
        words=_words(points),
        bars=tuple(_bar(point, number * room + room * _GAP / 2, base, unit) for number, point in enumerate(points)),
    )


def _bar(point: Point, x: float, base: float, unit: float) -> BarView:
    fine, late = point.in_time * unit, (point.published - point.in_time) * unit
    return BarView(
        on=date_view(point.on),
        published=point.published,
        in_time=point.in_time,
        x=round(x, 2),
        late_y=round(base - fine - late, 2),
        late_height=round(late, 2),
        fine_y=round(base - fine, 2),
        fine_height=round(fine, 2),
    )


def _words(points: Sequence[Point]) -> str:
    first, last = points[0], points[-1]
    return (
        f"On {in_words(first.on)}, {first.in_time} of {first.published} articles were reviewed in time. "
        f"On {in_words(last.on)}, {last.in_time} of {last.published} were."
    )
