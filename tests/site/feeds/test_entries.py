"""What the feeds say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.conftest import TODAY
from tests.site.little import SETTINGS, article, beside, facts
from wellcited.model.addresses import Address
from wellcited.model.article import Register, SourceFile
from wellcited.model.library import Facts, Library
from wellcited.site.feeds.entries import MOST, feeds
from wellcited.site.parts import Settings


def feed(url="", library=None, settings=SETTINGS):
    """Return the feed of a page."""
    return next(one for one in feeds(library or facts(), settings) if one.url == url)


def said(one):
    """Return the entries of a feed, in short."""
    return [(entry.moment.date().isoformat(), entry.title) for entry in one.entries]


def test_the_feed_of_the_library_tells_everything_newest_first():
    """
    New, reviewed, changed and withdrawn articles.
    """
    expected = [
        ("2026-11-20", "New: Milk"),
        ("2026-06-01", "Changed: Everything & <more>"),
        ("2026-06-01", "Reviewed: Everything & <more>"),
        ("2026-05-01", "Reviewed: Everything & <more>"),
        ("2026-02-01", "Withdrawn: Withdrawn advice"),
        ("2026-01-15", "New: Everything & <more>"),
        ("2024-11-21", "Reviewed: Other pains"),
        ("2024-10-01", "New: Other pains"),
    ]

    assert expected == said(feed())


def test_a_topic_has_a_feed_with_what_is_below_it():
    """
    An article on two shelves is in the feeds of both, once.
    """
    assert said(feed("topics/muscles/")) == said(feed("topics/health/"))
    assert "Muscles & joints \u2013 Example library" == feed("topics/muscles/").title
    assert [("2026-11-20", "New: Milk")] == [line for line in said(feed("topics/bones/")) if "Milk" in line[1]]
    assert said(feed("topics/bones/")).count(("2026-06-01", "Changed: Everything & <more>")) == 1


def test_a_new_article_is_told_by_its_summary():
    """
    "First published." says nothing to somebody who has not seen it; a withdrawal says why.
    """
    by_title = {entry.title: entry.summary for entry in feed().entries}

    assert by_title["New: Milk"].startswith("A page on another shelf")
    assert "Withdrawn because the medicine was taken off the market." == by_title["Withdrawn: Withdrawn advice"]


def test_an_id_says_whose_it_is_and_when_it_happened():
    """
    Neither the scheme nor the port of the site counts; its folder does, as two libraries may share a host.
    """
    ids = [entry.id for entry in feed(settings=replace(SETTINGS, url="http://Example.ORG:8000/health/")).entries]

    assert "tag:example.org,2026-11-20:health/bones/milk/new" == ids[0]
    assert len(ids) == len(set(ids))


def moved(since, published="2026-01-01"):
    """Return the ids of an article that now stands at `muscles/new`, listed there since a day."""
    one = article("Text.", f"status: published\npublished: {published}", "docs/muscles/new.md")
    around = beside(one)
    ledger = {
        "muscles/older": Address(since=date(2026, 1, 1), moved_to="muscles/old"),
        "muscles/old": Address(since=date(2026, 2, 1), moved_to="muscles/new"),
        "muscles/new": Address(since=since),
    }
    library = replace(around.library, addresses=Register(ledger, SourceFile("docs/_register/addresses.yml")))
    return [entry.id for entry in feed(library=Facts(TODAY, library)).entries if "/muscles/new/" in entry.url]


def test_an_article_that_moved_keeps_its_ids():
    """
    Nobody is told of it again; the address in the entry is the new one.
    """
    assert ["tag:library.example.org,2026-01-01:muscles/older/new"] == moved(date(2026, 3, 1))


@pytest.mark.parametrize("since", [date(2026, 1, 1), None])
def test_an_article_that_took_in_another_keeps_its_own_ids(since):
    """
    It is as old as its own line in the ledger: the other address led elsewhere before.
    """
    assert ["tag:library.example.org,2026-01-01:muscles/new/new"] == moved(since)


def test_a_feed_is_as_new_as_its_newest_entry():
    """
    Without an entry the day of the build has to do, as the formats ask for one.
    """
    empty = Facts(TODAY, Library())

    assert feed().entries[0].moment == feed().updated
    assert datetime(2026, 11, 22, tzinfo=UTC) == feed(library=empty).updated
    assert () == feed(library=empty).entries


def test_a_feed_has_an_end():
    """
    The newest are kept.
    """
    many = [
        article("Text.", f"status: published\npublished: 2026-01-{day:02}", f"docs/muscles/n{number}-{day}.md")
        for number in range(3)
        for day in range(1, 31)
    ]
    entries = feed(library=beside(*many)).entries

    assert MOST == len(entries)
    assert entries[0].moment >= entries[-1].moment > datetime(2026, 1, 10, tzinfo=UTC)


def test_without_an_address_there_are_no_feeds():
    """
    A feed is read away from the site.
    """
    assert () == feeds(facts(), Settings())


def test_drafts_are_no_news():
    """
    What readers cannot open is not announced, and what cannot be dated neither.
    """
    draft = article("Text.", "status: draft\npublished: 2026-10-01", "docs/muscles/new.md")
    undated = article("Text.", "status: published", "docs/muscles/newer.md")

    assert said(feed()) == said(feed(library=beside(draft, undated)))
