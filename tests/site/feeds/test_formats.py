"""The feeds in their two formats."""

from __future__ import annotations

import json
from datetime import datetime
from xml.etree import ElementTree

import pytest

from tests.site.little import SETTINGS, article, beside, facts
from wellcited.site.feeds.entries import feeds
from wellcited.site.feeds.files import feed_files
from wellcited.site.parts import Settings

ATOM = "{http://www.w3.org/2005/Atom}"
BASE = "https://library.example.org/"
EVIL = "docs/muscles/evil.md"


def evil():
    """Return the little library with an article whose texts try to end what they stand in."""
    front = "status: published\npublished: 2026-02-01\n"
    one = article("Text.", front, EVIL)
    words = {"title": "]]></title><x/>&\u0007\u202e \"'", "summary": "</summary><script>\u0000"}
    return beside(type(one)(path=one.path, body=one.body, front=one.front.model_copy(update=words)))


@pytest.mark.parametrize("library", [facts(), evil()])
def test_atom_has_all_that_the_standard_asks_for(library):
    """
    RFC 4287, 4.1: each feed and entry has one id, title and date, an author, and links to itself and to its page.
    """
    files = feed_files(library, SETTINGS)
    for path in (path for path in files if path.endswith(".xml")):
        root = ElementTree.fromstring(files[path])
        entries = root.findall(f"{ATOM}entry")
        links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}

        assert f"{ATOM}feed" == root.tag
        assert [1] * 4 == [len(root.findall(ATOM + name)) for name in ("id", "title", "updated", "author")]
        assert (BASE + path, BASE + path.removesuffix("feed.xml")) == (links["self"], links["alternate"])
        for entry in entries:
            assert [1] * 5 == [
                len(entry.findall(ATOM + name)) for name in ("id", "title", "updated", "link", "summary")
            ]
        ids = [entry.findtext(f"{ATOM}id") for entry in entries]
        assert len(ids) == len(set(ids))
        moments = [datetime.fromisoformat(entry.findtext(f"{ATOM}updated") or "") for entry in entries]
        assert moments == sorted(moments, reverse=True)
        assert all(moment.tzinfo for moment in moments)
        assert {f"{ATOM}{name}" for name in ("id", "title", "updated", "author", "link", "rights", "entry")} >= {
            child.tag for child in root
        }


@pytest.mark.parametrize("library", [facts(), evil()])
def test_json_feed_has_all_that_the_standard_asks_for(library):
    """
    Version 1.1: a version, a title, and items with an id and a content.
    """
    files = feed_files(library, SETTINGS)
    for path in (path for path in files if path.endswith(".json")):
        data = json.loads(files[path])

        assert "https://jsonfeed.org/version/1.1" == data["version"]
        assert (BASE + path, BASE + path.removesuffix("feed.json")) == (data["feed_url"], data["home_page_url"])
        assert data["title"]
        assert [{"name": "Example library", "url": BASE}] == data["authors"]
        for item in data["items"]:
            assert item["id"].startswith("tag:library.example.org,2")
            assert item["url"].startswith(BASE)
            assert {"title", "content_text", "date_published", "tags"} < item.keys()


def test_both_say_the_same():
    """
    A reader may choose the one that works.
    """
    for feed in feeds(facts(), SETTINGS):
        files = feed_files(facts(), SETTINGS)
        xml = ElementTree.fromstring(files[feed.atom_url])
        items = json.loads(files[feed.json_url])["items"]

        assert [entry.findtext(f"{ATOM}id") for entry in xml.findall(f"{ATOM}entry")] == [item["id"] for item in items]
        assert [entry.findtext(f"{ATOM}summary") for entry in xml.findall(f"{ATOM}entry")] == [
            item["content_text"] for item in items
        ]


def test_every_shelf_has_both():
    """
    The library, and each topic.
    """
    folders = ["", "topics/bones/", "topics/health/", "topics/muscles/", "topics/recovery/"]

    assert sorted(f"{folder}feed.{kind}" for folder in folders for kind in ("json", "xml")) == sorted(
        feed_files(facts(), SETTINGS)
    )
    assert {} == feed_files(facts(), Settings())
