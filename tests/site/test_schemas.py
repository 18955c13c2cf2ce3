"""What the site says to programs, held to the formats' own rules by kept validators: lxml, jsonschema, feedparser."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import feedparser
import pytest
from jsonschema import Draft202012Validator
from lxml import etree  # type: ignore[attr-defined]  # lxml has no types

from tests.conftest import TODAY
from tests.sample import sample_library
from tests.site.little import SETTINGS, facts
from wellcited.model.library import Facts
from wellcited.site.feeds.files import feed_files
from wellcited.site.library_view import library_view
from wellcited.site.machine.sitemap import last_changes, sitemap_xml

SCHEMAS = Path(__file__).parent / "schemas"
ATOM = etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))
MAP = etree.XMLSchema(etree.parse(SCHEMAS / "sitemap.xsd"))
JSON_FEED = Draft202012Validator(json.loads((SCHEMAS / "json-feed.json").read_text("utf-8")))
NS = "http://www.w3.org/2005/Atom"


@pytest.fixture(scope="module", params=["little", "sample"])
def library(request: pytest.FixtureRequest) -> Facts:
    """Return the little library, or the sample library."""
    return facts() if request.param == "little" else Facts(TODAY, sample_library())


def test_the_feeds_are_valid_atom(library: Facts) -> None:
    """
    By the RFC's own rules, and by a reader that thousands of programs use.
    """
    files = {path: text for path, text in feed_files(library, SETTINGS).items() if path.endswith(".xml")}
    for path, text in files.items():
        tree = etree.fromstring(text.encode())
        read: Any = feedparser.parse(text.encode())  # type: ignore[attr-defined]  # it says nothing of what it exports

        assert ATOM.validate(tree), f"{path}: {ATOM.error_log}"
        assert ("atom10", False) == (read.version, bool(read.bozo)), path
        assert len(tree.findall(f"{{{NS}}}entry")) == len(read.entries)
        assert all(entry.link.startswith(SETTINGS.url) and entry.updated_parsed for entry in read.entries)
    assert files


def test_the_feeds_are_valid_json_feeds(library: Facts) -> None:
    """
    By the rules of version 1.1.
    """
    files = {path: text for path, text in feed_files(library, SETTINGS).items() if path.endswith(".json")}
    for path, text in files.items():
        assert [] == [f"{path}: {error.message}" for error in JSON_FEED.iter_errors(json.loads(text))]
    assert files


def test_the_map_of_the_site_is_valid(library: Facts) -> None:
    """
    By the schema of Sitemaps 0.9.
    """
    view = library_view(library, SETTINGS)
    pages = ["", "a-to-z/", *(article.url for article in view.articles), *(topic.url for topic in view.topics)]
    text = sitemap_xml(pages, last_changes(library), SETTINGS)

    assert MAP.validate(etree.fromstring(text.encode())), MAP.error_log
    for wrong in (text.replace("<lastmod>", "<lastmod>on "), text.replace("<loc>", "<loc/><loc>", 1), f"{text}<!---->"):
        assert MAP.validate(etree.fromstring(wrong.encode())) is wrong.endswith("<!---->")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<updated>", "<updated>yesterday "),
        ("<title>", "<titel>"),
        ("<feed ", '<feed secret="x" '),
        ('rel="self"', 'rel=""'),
    ],
)
def test_the_schema_of_atom_sees_faults(before: str, after: str) -> None:
    """
    A validator that says yes to everything proves nothing.
    """
    text = next(text for path, text in feed_files(facts(), SETTINGS).items() if path.endswith(".xml"))
    assert before in text
    wrong = text.replace(before, after, 1)
    try:
        tree = etree.fromstring(wrong.encode())
    except etree.XMLSyntaxError:
        return
    assert not ATOM.validate(tree)


@pytest.mark.parametrize("wrong", [{"version": "1"}, {"items": [{"id": "x"}]}, {"title": ""}, {"extra": 1}])
def test_the_schema_of_json_feeds_sees_faults(wrong: dict[str, Any]) -> None:
    """
    Another version, an item without words, no title, a field that nobody knows.
    """
    text = next(text for path, text in feed_files(facts(), SETTINGS).items() if path.endswith(".json"))

    assert not JSON_FEED.is_valid({**json.loads(text), **wrong})
