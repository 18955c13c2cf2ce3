"""
Spread tasks over weeks, so that no week holds more than it must and none is done much sooner than it need be.

A task has an earliest and a latest week. The weeks are filled from the last one back; of the tasks that may stand in a
week, those that could least well stand earlier come first. Nothing else finds a place for all where this does not: it
is "earliest deadline first" with time turned round.

Source:
    Jackson JR. Scheduling a production line to minimize maximum tardiness. Research Report 43, University of
    California, Los Angeles, 1955: the rule of the earliest deadline.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Task:
    """Something that is done in one of a row of weeks; each takes as long as another."""

    key: str
    """Settles every tie, so that the same tasks give the same weeks."""
    earliest: int
    """First week in which it may stand, from 0."""
    latest: int
    """Last week, not before the first."""
    risk: tuple[int, ...] = ()
    """The greater, the sooner, among tasks that could change places."""


def place(tasks: Sequence[Task], most: int) -> dict[str, int] | None:
    """
    Return the week of each task, by its key.

    Args:
        tasks: The tasks; keys differ.
        most: How many may stand in one week, at least 1.

    Returns:
        Weeks; None if there is no way to keep within *most* and be in time.
    """
    turn = {key: -number for number, key in enumerate(sorted(task.key for task in tasks))}
    waiting = sorted(tasks, key=lambda task: (task.latest, task.key))
    open_: list[tuple[int, tuple[int, ...], int, Task]] = []
    found: dict[str, int] = {}
    week = waiting[-1].latest if waiting else 0
    while waiting or open_:
        if not open_:
            week = min(week, waiting[-1].latest)
        while waiting and waiting[-1].latest >= week:
            task = waiting.pop()
            heapq.heappush(open_, (-task.earliest, task.risk, turn[task.key], task))
        for _ in range(min(most, len(open_))):
            task = heapq.heappop(open_)[-1]
            if task.earliest > week:
                return None
            found[task.key] = week
        week -= 1
    return found


def fewest(tasks: Sequence[Task]) -> int:
    """Return the smallest number a week with which every task is in time; at least 1."""
    low, high = 1, max(len(tasks), 1)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if place(tasks, middle) is not None else (middle + 1, high)
    return low


def fill(keys: Sequence[str], taken: Mapping[str, int], most: int) -> dict[str, int]:
    """Return the first weeks that still have room, for tasks that are late already, in their order."""
    load: dict[int, int] = {}
    for week in taken.values():
        load[week] = load.get(week, 0) + 1
    found: dict[str, int] = {}
    week = 0
    for key in keys:
        while load.get(week, 0) >= most:
            week += 1
        load[week] = load.get(week, 0) + 1
        found[key] = week
    return found
