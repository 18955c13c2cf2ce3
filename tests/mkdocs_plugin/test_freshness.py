"""The page about freshness, and its data, as they are built."""

import json
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.history.repository import Repository
from tests.mkdocs_plugin import little

pytestmark = pytest.mark.slow


def words(node: LexborHTMLParser, selector: str) -> list[str]:
    """Return the texts of what a selector finds."""
    return [" ".join(one.text().split()) for one in node.css(selector)]


def parsed(site: Path) -> LexborHTMLParser:
    """Return the page."""
    return LexborHTMLParser((site / "about/freshness/index.html").read_text("utf-8"))


def test_the_page_and_the_data_agree(built: Path) -> None:
    """
    What a reader reads and what a program reads are one thing; the foot of every page leads there.
    """
    page, data = parsed(built), json.loads((built / "freshness.json").read_text("utf-8"))
    home = LexborHTMLParser((built / "index.html").read_text("utf-8"))

    assert "2026-11-22" == data["as_of"] == page.css_first(".wc-lead time").attributes["datetime"]
    assert ["Late", "Due within 90 days", "By topic", "By type", "By reviewer"] == words(page, "h2")[:5]
    assert len(data["standards"]["articles"]) == len(page.css("section:last-of-type tbody tr")) == 15
    said = f"{data['standards']['not_decidable_by_software']} of {data['standards']['items']} questions"
    assert said in page.css_first("#wc-standards").parent.text()
    assert "about/freshness/" in [link.attributes["href"] for link in home.css(".wc-footer a")]


def test_a_demonstration_says_so_on_the_page_too(built: Path) -> None:
    """
    Samples are in time like anything else, and nobody may take them for more.
    """
    page = parsed(built)

    assert "The reviews are samples." in words(page, ".wc-page > p strong")
    assert "a sample stands for a real person" in page.css_first("#wc-standards").parent.text()


def test_what_is_late_and_what_is_set_aside_stands_on_the_page(root: Path, gates_open: None) -> None:
    """
    A review that ran out, one of another text, one that nobody gave, and a waiver with its end.
    """
    case, other = root / little.ARTICLE, root / "docs/muscles/neighbour.md"
    text = case.read_text("utf-8")
    waiver = 'waivers:\n  - {rule: language-plain-words, until: 2027-03-31, because: "A <b>term</b>"}\n---\n'
    case.write_text(text.replace("Walk a little.", "Walk for hours.").replace("\n---\n", f"\n{waiver}", 1), "utf-8")
    little.edit(other, "outcome: approved", "outcome: rejected")

    assert 0 == little.build(root)
    page = LexborHTMLParser(little.page(root, "about/freshness"))
    late = words(page, "section:nth-of-type(1) td[data-label='Due']")

    assert {"Now: nobody has approved it", "Now: the text has changed"} == set(late)
    assert ["A <b>term</b>"] == words(page, "td[data-label='Because']")
    assert ["31 March 2027"] == words(page, "td[data-label='Until']")


def test_over_time_is_a_drawing_with_its_words(root: Path) -> None:
    """
    In a repository there is a bar for each month, and a table that says the same; twice the same bytes.
    """
    repository = Repository(root, root)
    repository.git("init", "-q", "-b", "main")
    (root / ".gitignore").write_text("/site/\n", "utf-8")
    repository.commit("Write", on="2026-01-15")

    assert 0 == little.build(root)
    first = little.contents(root / "site")
    page = LexborHTMLParser(little.page(root, "about/freshness"))
    assert 0 == little.build(root)

    assert 11 == len(page.css("svg.wc-chart rect")) == len(page.css("details tbody tr"))
    labels = (page.css_first("svg.wc-chart").attributes["aria-labelledby"] or "").split()
    assert all(page.css_first(f"#{id_}").text() for id_ in labels)
    assert 11 == len(json.loads(first["freshness.json"])["over_time"])
    assert first == little.contents(root / "site")


def test_where_there_is_no_history_there_is_no_drawing(root: Path) -> None:
    """
    A site that is in no repository leaves it out.
    """
    assert 0 == little.build(root)

    assert "wc-chart" not in little.page(root, "about/freshness")
