"""What pages say to those who show links to them, as they are built."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from tests.mkdocs_plugin import little

pytestmark = pytest.mark.slow

SITE = "https://library.example.org/health/"
TITLE = 'title: "Cramps & <b>\\"aches\\"</b>"'


def said(root: Path, address: str) -> dict[str, str]:
    """Return what a page says in the terms of Open Graph."""
    nodes = LexborHTMLParser(little.page(root, address)).css('meta[property^="og:"]')
    return {node.attributes["property"] or "": node.attributes["content"] or "" for node in nodes}


def titled(root: Path, title: str) -> None:
    """Give the little article another title."""
    text = (root / little.ARTICLE).read_text("utf-8")
    line = next(line for line in text.splitlines() if line.startswith("title: "))
    little.edit(root / little.ARTICLE, line, title)
    little.sign(root)


def test_each_page_names_a_picture_that_is_there(root: Path, monkeypatch: pytest.MonkeyPatch, gates_open: None) -> None:
    """
    Addresses are whole, signs of HTML in a title stay text, and pages that are no article name the picture of the site.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", SITE)
    titled(root, TITLE)
    assert little.build(root) == 0
    article, home, glossary = said(root, "muscles/case/"), said(root, ""), said(root, "glossary/")
    picture = root / "site" / article["og:image"].removeprefix(SITE)

    assert ("article", 'Cramps & <b>"aches"</b>') == (article["og:type"], article["og:title"])
    assert f"{SITE}muscles/case/" == article["og:url"]
    assert 'Cramps & <b>"aches"</b>' in article["og:image:alt"]
    with Image.open(picture) as image:
        assert image.size == (int(article["og:image:width"]), int(article["og:image:height"]))
    assert ("website", f"{SITE}previews/index.png") == (home["og:type"], home["og:image"])
    assert (home["og:image"], "Glossary") == (glossary["og:image"], glossary["og:title"])
    assert (root / "site/previews/index.png").is_file()


def test_letters_that_the_fonts_lack_give_the_picture_of_the_site(
    root: Path, monkeypatch: pytest.MonkeyPatch, gates_open: None
) -> None:
    """
    An Arabic title stays in the words of the preview; no picture of it is drawn, and nothing fails.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", SITE)
    titled(root, "title: تشنج الساق")
    assert little.build(root) == 0
    article = said(root, "muscles/case/")

    assert ("تشنج الساق", f"{SITE}previews/index.png") == (article["og:title"], article["og:image"])
    assert not (root / "site/previews/muscles/case.png").exists()


def test_a_site_without_fonts_has_previews_without_pictures(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What the library does not hold is not drawn, and the small kind of preview is asked for.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", SITE)
    shutil.rmtree(root / "docs/assets/fonts")
    assert little.build(root) == 0

    assert "og:image" not in said(root, "muscles/case/")
    assert '<meta name="twitter:card" content="summary">' in little.page(root, "muscles/case/")
    assert not (root / "site/previews").exists()


def test_without_an_address_nothing_is_said_or_drawn(built: Path) -> None:
    """
    A preview names whole addresses: a site that does not know its own names none.
    """
    assert not (built / "previews").exists()
    assert "og:" not in (built / "muscles/night-leg-cramps/index.html").read_text("utf-8")


def test_a_picture_takes_no_place_of_an_owners_file(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A file of the owners is never replaced without a word.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", SITE)
    (root / "docs/previews").mkdir()
    Image.new("P", (1, 1)).save(root / "docs/previews/index.png")

    assert little.build(root) != 0
    assert not (root / "site").exists()
