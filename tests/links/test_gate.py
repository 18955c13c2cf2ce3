"""The gate over the built site."""

from __future__ import annotations

from pathlib import Path

import pytest

from wellcited.links.gate import broken_inside, outside


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a small built site with one link of each kind."""
    pages = {
        "index.html": '<a href="a/">A</a> <a href="a/#there">there</a> <link rel="stylesheet" href="style.css">',
        "a/index.html": """<h2 id="there">There</h2><a name="old"></a>
            <a href="../">home</a> <a href="#there">up</a> <a href="../#top">top</a> <a href="/a/#old">old</a>
            <a href="b%20c.html">escaped</a> <a href="../a?q=1">query</a> <img src="../p.png" srcset="../p.png 1x">
            <a href="https://example.org/x">out</a> <a href="mailto:x@example.org">mail</a>
            <a href="tel:999">call</a>""",
        "a/b c.html": "<p>escaped</p>",
        "style.css": "",
        "p.png": "",
    }
    for path, text in pages.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def test_a_whole_site_is_clean(site: Path) -> None:
    """
    What leads somewhere is left alone, however it is written.
    """
    assert ([], 16) == broken_inside(site)


@pytest.mark.parametrize(
    ("html", "kind", "resolved"),
    [
        ('<a href="c/">x</a>', "target", "a/c/index.html"),
        ('<a href="../c.html">x</a>', "target", "c.html"),
        ('<a href="/c/">x</a>', "target", "c/index.html"),
        ('<a href="../../../etc/">x</a>', "target", "../../etc/index.html"),
        ('<a href="#nowhere">x</a>', "anchor", "a/index.html#nowhere"),
        ('<a href="../#there">x</a>', "anchor", "index.html#there"),
        ('<img src="q.png" alt="">', "target", "a/q.png"),
        ('<img srcset="../p.png 1x, ../q.png 2x" alt="">', "target", "q.png"),
        ('<script src="../s.js"></script>', "target", "s.js"),
        ('<svg><use href="../i.svg#x"/></svg>', "target", "i.svg"),
    ],
)
def test_what_leads_nowhere_is_named(site: Path, html: str, kind: str, resolved: str) -> None:
    """
    Pages, anchors, pictures, scripts: each broken reference is found, on each page that has it.
    """
    page = site / "a/index.html"
    page.write_text(page.read_text() + html)

    found, _ = broken_inside(site)

    assert [("a/index.html", kind, resolved)] == [(fault.page, fault.kind, fault.resolved) for fault in found]


def test_addresses_below_a_path_are_understood(site: Path) -> None:
    """
    A site that is served under /library/ may name its pages from there.
    """
    (site / "index.html").write_text('<a href="/library/a/">A</a> <a href="/library/x/">X</a>')

    assert ["x/index.html"] == [fault.resolved for fault in broken_inside(site, "/library/")[0]]


def test_addresses_outside_are_listed_once(site: Path) -> None:
    """
    Only web addresses are for LinkChecker.
    """
    assert {"https://example.org/x"} == outside(site)
