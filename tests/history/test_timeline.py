"""The library over time, from a real repository."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.history.repository import Repository
from tests.rules.cases import ARTICLE
from wellcited.history.read import read_history
from wellcited.model.history import Point
from wellcited.reading.library import read_library

SHORT = Path("docs/muscles/neighbour.md")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Return a repository with one commit: two published articles, reviewed on the day of the commit."""
    made = Repository.make(tmp_path / "repository")
    made.commit("Write", on="2026-01-15")
    return made


def points(repository: Repository, last: str) -> tuple[Point, ...]:
    """Return the timeline up to a day."""
    library = read_library(repository.root)
    return read_history(repository.root, library, timeline_to=date.fromisoformat(last)).timeline


def test_a_short_history_shows_nothing(repository: Repository) -> None:
    """
    Two points of one week tell nobody anything.
    """
    assert () == points(repository, "2026-01-28")


def test_up_to_half_a_year_there_is_a_point_for_each_week(repository: Repository) -> None:
    """
    The last point is the day itself, and every other one lies whole weeks before it.
    """
    found = points(repository, "2026-02-13")

    assert [date(2026, 1, 16) + timedelta(weeks=number) for number in range(5)] == [one.on for one in found]
    assert {(2, 2)} == {(one.published, one.in_time) for one in found}


def test_beyond_that_there_is_one_for_each_month_at_most_36(repository: Repository) -> None:
    """
    Ends of months, and the day itself; the oldest go.
    """
    year, decade = points(repository, "2026-12-20"), points(repository, "2036-12-20")

    assert [date(2026, 1, 31), date(2026, 11, 30), date(2026, 12, 20)] == [year[0].on, year[-2].on, year[-1].on]
    assert 12 == len(year)
    assert (36, date(2036, 12, 20)) == (len(decade), decade[-1].on)


def test_a_review_that_is_not_renewed_runs_out(repository: Repository) -> None:
    """
    The day on which it is due is in time, the day after is late; a shorter cycle ends sooner.
    """
    found = {one.on: one.in_time for one in points(repository, "2029-01-31")}
    dues = [re.search(r"on: (\d{4})", (repository.root / path).read_text("utf-8")) for path in (ARTICLE, SHORT)]

    assert all(dues)
    assert 2 == found[date(2027, 12, 31)]
    assert 1 == found[date(2028, 1, 31)]
    assert 0 == found[date(2029, 1, 31)]


def test_what_git_had_on_a_day_counts_on_that_day(repository: Repository) -> None:
    """
    A draft is not published, one that is withdrawn is published no more, and one that is not committed never was.
    """
    repository.edit(("status: published", "status: draft"), path=SHORT)
    repository.commit("Take back", on="2026-02-10")
    repository.edit(("status: published", "status: withdrawn"))

    assert [2, 2, 2, 1, 1, 1] == [one.published for one in points(repository, "2026-02-24")]


def test_an_article_that_moved_is_counted_once(repository: Repository) -> None:
    """
    The history follows the file.
    """
    repository.git("mv", str(SHORT), "docs/muscles/moved.md")
    repository.commit("Move", on="2026-02-01")

    assert {2} == {one.published for one in points(repository, "2026-02-24")}


def test_nobody_is_told_what_nobody_asked_for(repository: Repository) -> None:
    """
    The checks do without it; and where there is no repository, there is none.
    """
    assert () == read_history(repository.root, read_library(repository.root)).timeline


def test_a_history_that_is_cut_short_shows_nothing(repository: Repository, tmp_path: Path) -> None:
    """
    In a shallow copy every article seems to be as young as the copy.
    """
    repository.edit(("Walk a little.", "Walk."))
    repository.commit("Edit", on="2026-03-01")
    repository.git("clone", "-q", "--depth", "1", f"file://{repository.top}", str(tmp_path / "copy"))

    assert () == points(Repository(tmp_path / "copy", tmp_path / "copy"), "2026-12-20")


def test_the_same_history_gives_the_same_points(repository: Repository) -> None:
    """
    Git's history is an input like any other.
    """
    assert points(repository, "2026-12-20") == points(repository, "2026-12-20")
