"""The pictures of the sample library: on a phone and a desk, in both schemes, with words, and on paper."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.conftest import ROOT
from tests.sample import sample_library
from wellcited.model.article import Article
from wellcited.site.targets import Shown, Targets

LIBRARY = sample_library()
ARTICLES = [article for article in LIBRARY.articles if article.body.images]
DRAWINGS = sorted(path for path in (ROOT / "docs").rglob("*.svg") if not path.is_relative_to(ROOT / "docs/assets"))
SVG = "{http://www.w3.org/2000/svg}"
every_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.slug)
every_drawing = pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.name)

MEASURED = """images => images.map(image => ({
    alt: image.alt, natural: [image.naturalWidth, image.naturalHeight], loaded: image.complete,
    box: [image.getBoundingClientRect().left, image.getBoundingClientRect().right],
    shape: image.clientWidth / image.clientHeight, named: [image.width, image.height],
    stated: [Number(image.getAttribute("width")), Number(image.getAttribute("height"))],
    filter: getComputedStyle(image).filter,
}))"""

WATCH = """moved = 0;
new PerformanceObserver(list => list.getEntries().forEach(one => moved += one.value))
    .observe({type: "layout-shift", buffered: true})"""


def shown(article: Article) -> list[Shown | None]:
    """Return the pictures of an article; None for one that its page cannot show."""
    targets = Targets.of(LIBRARY)
    return [targets.picture(article, image.target) for image in article.body.images]


@every_article
@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (360, "dark"), (768, "light"), (1440, "dark")])
def test_a_picture_has_words_and_room(browser: Any, address: str, article: Article, width: int, scheme: str) -> None:
    """
    Each picture is loaded, fits the width, keeps its shape, and has room before it arrives, so that no text moves.
    """
    with browser.new_context(viewport={"width": width, "height": 740}, color_scheme=scheme) as context:
        page = context.new_page()
        page.add_init_script(WATCH)
        page.goto(f"{address}{article.slug}/")
        images = page.locator(".wc-body img")
        for index in range(images.count()):
            images.nth(index).scroll_into_view_if_needed()
            page.wait_for_function(
                "image => image.complete && image.naturalWidth", arg=images.nth(index).element_handle()
            )
        found = images.evaluate_all(MEASURED)

        assert [" ".join(image.alt.split()) for image in article.body.images] == [one["alt"] for one in found]
        assert [one and [one.size.width, one.size.height] for one in shown(article)] == [
            one["natural"] for one in found
        ]
        for one in found:
            assert one["stated"] == one["natural"]
            assert one["shape"] == pytest.approx(one["natural"][0] / one["natural"][1], abs=0.02)
            assert 0 <= one["box"][0] < one["box"][1] <= width
            assert ("none" == one["filter"]) == (scheme == "light")
        assert 0 == page.evaluate("moved")


@every_article
@pytest.mark.slow
def test_a_picture_is_printed(browser: Any, address: str, article: Article) -> None:
    """
    Also from a phone in the dark, and although nobody has scrolled to it; the leaflet stays within four pages.
    """
    with browser.new_context(viewport={"width": 360, "height": 740}, color_scheme="dark") as context:
        page = context.new_page()
        page.goto(f"{address}{article.slug}/")
        paper = page.pdf(format="A4", prefer_css_page_size=True)
        page.emulate_media(media="print")
        images = page.locator(".wc-body img")

        assert 2 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= 4
        assert images.count() == len(article.body.images)
        for index, one in enumerate(images.evaluate_all(MEASURED)):
            assert images.nth(index).is_visible()
            assert one["loaded"]
            assert one["natural"][0] > 0
            assert "none" == one["filter"]


@every_drawing
def test_a_drawing_stands_by_itself(path: Path) -> None:
    """
    It brings its own light paper, so that it can be read in both schemes; it holds no words, and weighs little.
    """
    drawing = ElementTree.fromstring(path.read_bytes())
    first = drawing[0]

    assert path.stat().st_size < 8 * 1024
    assert [] == [each.tag for each in drawing.iter() if each.tag.removeprefix(SVG) in {"text", "title", "desc"}]
    assert ("rect", "#e6f0f1") == (first.tag.removeprefix(SVG), first.get("fill"))
    assert f"0 0 {first.get('width')} {first.get('height')}" == drawing.get("viewBox")


def test_each_drawing_is_shown() -> None:
    """
    No drawing lies about that no article shows.
    """
    folders = [(ROOT / article.path, image.target) for article in ARTICLES for image in article.body.images]

    assert {*DRAWINGS} == {(file.parent / target).resolve() for file, target in folders if target.endswith(".svg")}
