"""By what readers narrow and order what they found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.search.fragments import fragments
from wellcited.search.fragments import fragments as read

pytestmark = pytest.mark.slow


def test_every_article_that_can_be_found_can_be_filtered(site: Path) -> None:
    """
    Each id of the index stands once, has a kind, a topic, an audience and a language.
    """
    found, filters = _facets(site)
    ids = {path.stem for path in (site / "pagefind" / "fragment").iterdir()}

    assert ids == set(found)
    assert len(ids) == len(found)
    every = list(range(len(ids)))
    for values in filters.values():
        assert set(every) == {place for places in values.values() for place in (every if places is None else places)}
    assert {"topic", "type", "audience", "language"} == set(filters)
    assert [None] == list(filters["language"].values())


def test_ids_stand_by_the_day_of_the_review(site: Path) -> None:
    """
    The newest review comes first.
    """
    ids, _ = _facets(site)
    days = [read(site / "pagefind")[id_]["meta"]["reviewed_iso"] for id_ in ids]
    assert days == sorted(days, reverse=True)


def test_a_record_says_what_a_result_shows(site: Path) -> None:
    """
    Title, names, topic, kind, day, and how many words stand before the text; no number of a reference, no drawing.
    """
    found = fragments(site)["muscles/night-leg-cramps"]

    assert "Night leg cramps" == found["meta"]["title"]
    assert "charley horse at night" in found["meta"]["names"].split("|")
    assert "Muscles and joints" == found["meta"]["topic"]
    assert found["content"].split()[: int(found["meta"]["head"])][-1] in found["meta"]["summary"]
    assert "[1]" not in found["content"]


def _facets(site: Path) -> tuple[list[str], dict[str, dict[str, list[int] | None]]]:
    file = json.loads((site / "search" / "facets.json").read_text("utf-8"))
    return [file["prefix"] + rest for rest in file["ids"].split()], file["filters"]
