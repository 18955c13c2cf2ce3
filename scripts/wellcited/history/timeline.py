"""
The library over time: on a row of days, how many articles were published, and how many of them reviewed in time.

A past state is judged by today's policy, from its front matter alone: the risks that an article's text would add are
not looked for. The same history gives the same row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from wellcited.history.log import Version
from wellcited.history.pictures import Bytes
from wellcited.model.history import Point
from wellcited.model.registers import Policy
from wellcited.model.reviewing import due_dates
from wellcited.model.risk import roles_for
from wellcited.reading.article import read_front

SHORTEST = timedelta(days=14)
"""A history that is shorter than this shows nothing over time."""
WEEKS = timedelta(days=182)
"""Up to this length there is a point for each week, beyond it one for each month."""
MONTHS = 36
"""Most points."""

_MOST_STATES = 1500
"""States of articles that are read for it; where there are more, the row begins later."""
_HEAP = 200


@dataclass(frozen=True, slots=True)
class _State:
    """What one state of an article says about its reviews."""

    published: bool = False
    due: date | None = None
    """First day of all roles on which a review is due; None if a role has none."""


def timeline(log: Mapping[str, list[Version]], blobs: Bytes, policy: Policy, last: date) -> tuple[Point, ...]:
    """
    Return the points, oldest first.

    Args:
        log: The versions of every file, newest first.
        blobs: Fetches bytes from git, by id.
        policy: The policy as it is.
        last: Day of the last point.
    """
    pages = {path: found for path, found in log.items() if path.endswith(".md") and not path.startswith("docs/_")}
    known = [version.commit.on for found in pages.values() for version in found if version.commit.on <= last]
    days = list(_days(min(known, default=last), last))
    present: dict[date, list[str]] = {}
    wanted: set[str] = set()
    for day in reversed(days):
        present[day] = [blob for found in pages.values() if (blob := _on(found, day))]
        if len(wanted.union(present[day])) > _MOST_STATES:
            del present[day]
            break
        wanted.update(present[day])
    states = _states(sorted(wanted), blobs, policy)
    points = [_point(day, [states.get(blob, _State()) for blob in here]) for day, here in sorted(present.items())]
    return tuple(points) if len(points) > 1 else ()


def _days(first: date, last: date) -> Iterator[date]:
    """Yield the days of the points: every seventh day, or the last day of each month, and always the last day."""
    if last - first < SHORTEST:
        return
    if last - first <= WEEKS:
        weeks = (last - first).days // 7
        yield from (last - timedelta(weeks=weeks - number) for number in range(weeks + 1))
        return
    ends: list[date] = []
    day = last.replace(day=1) - timedelta(days=1)
    while day >= first and len(ends) < MONTHS - 1:
        ends.append(day)
        day = day.replace(day=1) - timedelta(days=1)
    yield from (*reversed(ends), last)


def _on(versions: list[Version], day: date) -> str:
    """Return the bytes' id of the newest version that a day has seen; "" if there was none, or it was removed."""
    return next((version.blob for version in versions if version.commit.on <= day), "")


def _states(ids: list[str], blobs: Bytes, policy: Policy) -> dict[str, _State]:
    found: dict[str, _State] = {}
    for start in range(0, len(ids), _HEAP):
        for id_, data in blobs(ids[start : start + _HEAP]).items():
            found[id_] = _state(data, policy)
    return found


def _state(data: bytes, policy: Policy) -> _State:
    if b"published" not in data:
        return _State()
    article = read_front("", data)
    if not article.readable or article.front.status != "published" or article.front.type is None:
        return _State()
    asked, days = roles_for(article, policy), due_dates(article, policy)
    complete = bool(days) and all(role in days for role in asked)
    return _State(published=True, due=min(days.values()) if complete else None)


def _point(day: date, states: list[_State]) -> Point:
    published = [state for state in states if state.published]
    return Point(day, len(published), sum(state.due is not None and day <= state.due for state in published))
