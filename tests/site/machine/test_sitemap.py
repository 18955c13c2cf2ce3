"""The map of the site."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

from tests.conftest import TODAY
from tests.sample import sample_library
from tests.site.little import SETTINGS, article, beside, facts
from wellcited.model.library import Facts
from wellcited.site.library_view import library_view
from wellcited.site.machine.sitemap import last_changes, sitemap_xml
from wellcited.site.parts import Settings

NS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def read(xml):
    """Return address and day of each entry, after a look at the form of the map."""
    root = ElementTree.fromstring(xml)
    assert f"{NS}urlset" == root.tag
    found = []
    for entry in root:
        assert f"{NS}url" == entry.tag
        assert [f"{NS}loc", f"{NS}lastmod"][: len(entry)] == [child.tag for child in entry]
        address, day = entry.findtext(f"{NS}loc") or "", entry.findtext(f"{NS}lastmod")
        assert address.startswith("https://")
        assert 12 <= len(address) < 2048
        assert day is None or re.fullmatch(r"\d{4}-\d{2}-\d{2}", day)
        found.append((address, day))
    return found


def test_a_page_changed_when_it_came_to_say_something_else():
    """
    An article with its last change or review, a withdrawal too; a draft is on no map.
    """
    changed = last_changes(facts())

    assert date(2026, 6, 1) == changed["muscles/everything/"]
    assert date(2026, 2, 1) == changed["bones/withdrawn/"]
    assert date(2024, 11, 21) == changed["muscles/other/"]
    assert "muscles/draft/" not in changed

    draft = beside(article("Text.", "status: draft\npublished: 2026-01-01", "docs/a/new.md"))
    assert ("a/new/" in last_changes(draft), "a/new/" in last_changes(draft, drafts=True)) == (False, True)


def test_a_list_changed_when_one_of_its_articles_did():
    """
    Front page, A to Z, topics above the article, and the people behind it.
    """
    one = article("Text.", "status: published\npublished: 2026-11-21\nauthors: [ann-writer, nobody]", "docs/a/new.md")
    changed = last_changes(beside(one))

    for url in ("", "a-to-z/", "topics/", "topics/health/", "topics/muscles/", "people/", "people/ann-writer/"):
        assert date(2026, 11, 21) == changed[url]
    assert date(2026, 11, 20) == changed["topics/bones/"]
    assert {"people/nobody/", "topics/recovery/"}.isdisjoint(changed)


def test_the_map_names_whole_addresses_once():
    """
    In the order of the alphabet; a page without a known day gives none.
    """
    xml = sitemap_xml(["glossary/", "", "muscles/other/", ""], last_changes(facts()), SETTINGS)
    base = "https://library.example.org/"

    assert [(base, "2026-11-20"), (f"{base}glossary/", None), (f"{base}muscles/other/", "2024-11-21")] == read(xml)


def test_signs_in_an_address_are_escaped():
    """
    An address with an ampersand is one address.
    """
    settings = Settings(url="https://library.example.org/?a&b=<c>/")

    assert [("https://library.example.org/?a&b=<c>/x/", None)] == read(sitemap_xml(["x/"], {}, settings))


def test_without_an_address_the_map_is_empty():
    """
    A map that names relative addresses is no map.
    """
    assert [] == read(sitemap_xml(["x/"], {}, Settings()))


def test_the_sample_library_has_a_map_with_every_article():
    """
    Each of its pages has a true day.
    """
    library = Facts(TODAY, sample_library())
    view = library_view(library, SETTINGS)
    pages = [page.url for page in view.articles]

    assert [day for _, day in read(sitemap_xml(pages, last_changes(library), SETTINGS))] == [
        max(date_.iso[:10] for date_ in (page.published, page.updated, page.last_reviewed) if date_)
        for page in sorted(view.articles, key=lambda page: page.url)
    ]
