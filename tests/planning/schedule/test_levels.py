"""Tasks over weeks: in time, never too many, and no better way is missed."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellcited.planning.schedule.levels import Task, fewest, fill, place

WEEKS = 4


@st.composite
def tasks(draw: st.DrawFn) -> list[Task]:
    """Return a few tasks in a few weeks."""
    spans = draw(st.lists(st.tuples(st.integers(0, WEEKS - 1), st.integers(0, WEEKS - 1)), max_size=5))
    return [Task(f"t{number}", min(span), max(span)) for number, span in enumerate(spans)]


def can_be_done(some: list[Task], most: int) -> bool:
    """Try every way there is."""
    ways = product(*(range(task.earliest, task.latest + 1) for task in some))
    return any(max(Counter(way).values(), default=0) <= most for way in ways)


@pytest.mark.slow
@given(tasks(), st.integers(1, 3))
def test_a_way_is_found_where_there_is_one(some: list[Task], most: int) -> None:
    """
    The answer agrees with trying everything, and what is found keeps to it.
    """
    found = place(some, most)

    assert can_be_done(some, most) == (found is not None)
    if found is not None:
        assert {task.key for task in some} == set(found)
        assert all(task.earliest <= found[task.key] <= task.latest for task in some)
        assert max(Counter(found.values()).values(), default=0) <= most


@given(tasks())
def test_the_fewest_a_week_are_the_fewest(some: list[Task]) -> None:
    """
    One less would not do.
    """
    number = fewest(some)

    assert can_be_done(some, number)
    assert number == 1 or not can_be_done(some, number - 1)


@given(tasks(), st.integers(1, 3), st.randoms())
def test_the_order_of_the_tasks_does_not_matter(some: list[Task], most: int, chance) -> None:
    """
    The same library gives the same proposal.
    """
    turned = list(some)
    chance.shuffle(turned)

    assert place(some, most) == place(turned, most)


def test_of_tasks_that_could_change_places_the_riskier_comes_first() -> None:
    """
    The one that is done sooner is the one that could do more harm.
    """
    found = place([Task("a", 0, 5, (0,)), Task("b", 0, 5, (2,)), Task("c", 0, 5, (1,))], 1)

    assert {"b": 3, "c": 4, "a": 5} == found


def test_nothing_is_done_much_sooner_than_it_need_be() -> None:
    """
    Room before the last week is used only when the last week is full; an empty stretch is jumped over.
    """
    assert {"a": 500, "b": 499, "c": 2} == place([Task("a", 0, 500), Task("b", 0, 500, (1,)), Task("c", 0, 2)], 1)


def test_what_is_late_takes_the_first_weeks_with_room() -> None:
    """
    In its own order, beside what stands there already.
    """
    assert {"x": 0, "y": 2, "z": 2} == fill(["x", "y", "z"], {"a": 0, "b": 1, "c": 1}, 2)
    assert {} == fill([], {}, 1)
