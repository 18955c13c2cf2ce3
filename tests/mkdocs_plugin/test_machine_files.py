"""Feeds, robots.txt, llms.txt and plain copies, as they are built."""

import json
from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest
from mkdocs.exceptions import PluginError
from selectolax.lexbor import LexborHTMLParser

from tests.mkdocs_plugin import little
from tests.sample import sample_library
from wellcited.links.gate import broken_inside
from wellcited.mkdocs_plugin.machine_files import write

pytestmark = pytest.mark.slow

PUBLIC = [article for article in sample_library().articles if article.is_public]
SITE = "https://library.example.org/health/"
ATOM = "{http://www.w3.org/2005/Atom}"


def test_each_article_has_a_plain_copy_and_names_it(built: Path) -> None:
    """
    The copy stands beside the page, says the same title, and the page leads to it; drafts have none.
    """
    selector = 'link[rel~="alternate"][type="text/markdown"]'
    found = {file.parent.relative_to(built).as_posix(): file for file in built.rglob("index.html.md")}
    pages = {slug: LexborHTMLParser((file.parent / "index.html").read_text("utf-8")) for slug, file in found.items()}

    assert {article.slug for article in PUBLIC} == set(found)
    assert [] == [
        article.slug
        for article in PUBLIC
        if found[article.slug].read_text("utf-8").splitlines()[0] != f"# {article.front.title}"
        or pages[article.slug].css_first(selector).attributes["href"] != "index.html.md"
    ]


def test_robots_may_read_everything_and_models_find_a_guide(built: Path) -> None:
    """
    Nothing is forbidden, and the guide leads to the copy of each article; without an address no feed is made or named.
    """
    robots = RobotFileParser()
    robots.parse((built / "robots.txt").read_text("utf-8").splitlines())
    guide = (built / "llms.txt").read_text("utf-8")

    assert robots.can_fetch("*", f"{SITE}muscles/night-leg-cramps/")
    assert [] == [article.slug for article in PUBLIC if f"({article.slug}/index.html.md)" not in guide]
    assert [] == [*built.rglob("feed.xml"), *built.rglob("feed.json")]
    assert "feed.xml" not in (built / "index.html").read_text("utf-8")


def test_with_an_address_the_library_and_each_topic_have_feeds(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Both formats are there and are named on the page that they follow; nothing on the site leads nowhere.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", SITE)
    assert little.build(root) == 0
    site = root / "site"
    topics = sorted(folder.parent.name for folder in (site / "topics").glob("*/index.html"))
    feed = ElementTree.fromstring((site / "feed.xml").read_text("utf-8"))
    page = LexborHTMLParser(little.page(root, f"topics/{topics[0]}"))

    assert topics == sorted(file.parent.name for file in (site / "topics").glob("*/feed.xml"))
    assert topics == sorted(file.parent.name for file in (site / "topics").glob("*/feed.json"))
    assert f"{SITE}muscles/case/" in {node.get("href") for node in feed.iter(f"{ATOM}link")}
    assert f"{SITE}feed.json" == json.loads((site / "feed.json").read_text("utf-8"))["feed_url"]
    assert ["../../feed.xml", "feed.xml"] == [
        node.attributes["href"] for node in page.css('link[rel~="alternate"][type="application/atom+xml"]')
    ]
    assert ["feed.xml", "../../feed.xml"] == [
        node.attributes["href"] for node in page.css("a") if node.text().endswith("(feed)")
    ]
    assert [] == broken_inside(site, "/health/")[0]


def test_no_file_leaves_the_site(tmp_path: Path) -> None:
    """
    Addresses become names of files, and none leads out of the folder of the site.
    """
    site = tmp_path / "site"

    write({"a%20b/feed.xml": "said"}, site)

    assert {"a b/feed.xml": b"said"} == little.contents(site)
    with pytest.raises(PluginError):
        write({"topics/..%2F../../feed.xml": "out"}, site)
    assert ["site"] == [path.name for path in tmp_path.iterdir()]


def test_each_page_tells_machines_what_it_is(built: Path) -> None:
    """
    Every page but the one for dead addresses holds one graph, of the kind that fits it; no sample is named as a person.
    """
    kinds = {}
    for file in built.rglob("*.html"):
        blocks = LexborHTMLParser(file.read_text("utf-8")).css('script[type="application/ld+json"]')
        graphs = [json.loads(node.text())["@graph"] for node in blocks]
        kinds[file.relative_to(built).as_posix()] = [graph[0]["@type"] for graph in graphs]
        assert "Person" not in {node["@type"] for graph in graphs for node in graph}

    assert ["404.html"] == [name for name, found in kinds.items() if len(found) != 1]
    assert (["WebPage"], ["AboutPage"]) == (kinds["index.html"], kinds["about/index.html"])
    lists = [name for name in kinds if name.startswith("topics/")]
    assert [["CollectionPage"]] * len(lists) == [kinds[name] for name in lists]
    assert len(lists) > 3
    assert ["CollectionPage"] == kinds["people/index.html"] == kinds["a-to-z/index.html"]
    assert ["WebPage"] == kinds["people/sample-clinician/index.html"] == kinds["glossary/index.html"]


def test_a_demonstration_gives_no_map(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Pages that ask not to be listed are in no map; those of real people are in it, with the day of their last change.
    """
    monkeypatch.setenv("WELLCITED_SITE_URL", SITE)
    assert little.build(root) == 0
    real = (root / "site/sitemap.xml").read_text("utf-8")
    little.edit(root / "docs/_register/people.yml", "  name: Test author\n", "  name: Sample author\n  sample: true\n")
    assert little.build(root) == 0
    sample = (root / "site/sitemap.xml").read_text("utf-8")

    assert f"<loc>{SITE}people/test-author/</loc><lastmod>" in real
    assert f"<loc>{SITE}</loc>" in real
    assert "<loc>" not in sample
