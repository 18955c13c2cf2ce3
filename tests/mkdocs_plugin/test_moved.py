"""Addresses that moved, as they are built."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.mkdocs_plugin import little
from tests.search.fragments import fragments
from wellcited.links.gate import broken_inside

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("gates_open")]

LEDGER = """\
muscles/case: {since: 2026-01-15}
legs/old name: {since: 2025-01-15, moved_to: legs/older}
legs/older: {since: 2025-06-15, moved_to: muscles/case}
"""
SITE = "https://library.example.org/health/"


def moved(root: Path) -> LexborHTMLParser:
    """Build a library in which an article has moved twice; return the page at its first address."""
    (root / "docs/_register/addresses.yml").write_text(LEDGER, "utf-8")
    assert little.build(root) == 0
    return LexborHTMLParser(little.page(root, "legs/old name"))


def test_an_old_address_sends_readers_on_without_a_script(root: Path) -> None:
    """
    The old page leads to the end of the way in one step, by itself and by a link, and nothing leads nowhere.
    """
    page = moved(root)
    title = LexborHTMLParser(little.page(root, "muscles/case")).css_first("h1").text()
    link = page.css_first(".wc-lead a")

    assert "0; url=../../muscles/case/" == page.css_first('meta[http-equiv="refresh"]').attributes["content"]
    assert ("../../muscles/case/", title) == (link.attributes["href"], link.text())
    assert ["../../muscles/case/"] == [node.attributes["href"] for node in page.css('link[rel="canonical"]')]
    assert [] == broken_inside(root / "site")[0]


def test_only_the_new_address_is_for_lists_and_search_engines(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The canonical address is the new one; neither the map nor the search knows the old one.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", SITE)
    page = moved(root)
    site = root / "site"

    assert [f"{SITE}muscles/case/"] == [node.attributes["href"] for node in page.css('link[rel="canonical"]')]
    assert "muscles/case" in fragments(site)
    assert "legs/old" not in fragments(site)
    assert "legs/old" not in (site / "sitemap.xml").read_text("utf-8")
    assert 1 == (site / "sitemap.xml").read_text("utf-8").count("muscles/case/")
