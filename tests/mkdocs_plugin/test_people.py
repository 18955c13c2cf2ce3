"""The pages of the people, as they are built."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.mkdocs_plugin import little
from tests.sample import sample_library
from wellcited.site.people import people_of

pytestmark = pytest.mark.slow

LIBRARY = sample_library()
PUBLIC = [article for article in LIBRARY.articles if article.is_public]


def parsed(site: Path, address: str) -> LexborHTMLParser:
    """Return a page of a site."""
    return LexborHTMLParser((site / address / "index.html").read_text("utf-8"))


def test_everybody_behind_an_article_has_a_page_and_nobody_else(built: Path) -> None:
    """
    Authors and reviewers of what readers can read each have a page, and the list leads to all of them.
    """
    behind = {id_ for article in PUBLIC for id_ in people_of(article)}
    listed = {node.attributes["href"] for node in parsed(built, "people").css(".wc-articles a")}

    assert behind == {file.parent.name for file in (built / "people").glob("*/index.html")}
    assert {f"{id_}/" for id_ in behind} == listed


def test_bylines_lead_to_the_pages_of_people(built: Path) -> None:
    """
    Whoever is named above or below an article is one step away from it.
    """
    page = parsed(built, "muscles/night-leg-cramps")
    article = LIBRARY.by_path["docs/muscles/night-leg-cramps.md"]
    wanted = {f"../../people/{id_}/" for id_ in people_of(article)}

    above = {node.attributes["href"] for node in page.css(".wc-byline a")}
    below = {
        node.attributes["href"] for node in page.css(".wc-about a") if "people/" in (node.attributes["href"] or "")
    }

    assert above == wanted == below


def test_a_page_says_that_a_person_is_a_sample_and_what_it_reviewed(built: Path) -> None:
    """
    A sample says so before anything else; its articles follow with day and outcome.
    """
    page = parsed(built, "people/sample-clinician")
    entries = [" ".join(node.text().split()) for node in page.css(".wc-articles li")]
    reviewed = [one for one in PUBLIC if any(r.by == "sample-clinician" for r in one.front.reviews)]

    assert "Sample clinician" == page.css_first("h1").text()
    assert page.css_first(".wc-notice").text().strip().startswith("This is a sample profile.")
    assert "Night leg cramps Clinical review: approved, 22 November 2026" in entries
    assert len([one for one in reviewed if one.front.status == "published"]) == len(entries)


def test_a_real_person_carries_no_such_notice(root: Path) -> None:
    """
    A profile that is no sample shows its credentials and its declaration, and nothing about samples.
    """
    assert little.build(root) == 0
    page = parsed(root / "site", "people/test-clinician")

    assert page.css_first(".wc-notice") is None
    assert (
        "Test registration, Test council, from 1 January 2020, until 31 December 2030"
        in page.css_first(".wc-about").text()
    )
    assert "None declared." in page.css_first(".wc-about").text()


def test_an_owners_page_takes_the_place_of_the_list(root: Path) -> None:
    """
    Owners may write the list of people themselves.
    """
    (root / "docs/people").mkdir()
    (root / "docs/people/index.md").write_text("# Our people\n\nWe are few.\n", "utf-8")

    assert little.build(root) == 0
    assert "We are few." in little.page(root, "people")
    assert "Test clinician" in little.page(root, "people/test-clinician")
