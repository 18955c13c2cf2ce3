"""The guide for language models."""

from __future__ import annotations

from dataclasses import replace

from markdown_it import MarkdownIt

from tests.conftest import TODAY
from tests.sample import sample_library
from tests.site.little import SETTINGS, facts
from wellcited.model.library import Facts
from wellcited.site.library_view import library_view
from wellcited.site.machine.llms import SUMMARY, llms_txt
from wellcited.site.parts import Settings

VIEW = library_view(facts(), SETTINGS)
BASE = "https://library.example.org/"


def structure(text):
    """Return headings, quotations and links of a guide."""
    found = []
    for token in MarkdownIt("commonmark").parse(text):
        if token.type in ("heading_open", "blockquote_open"):
            found.append(token.tag)
        children = token.children or ()
        found += [str(child.attrGet("href")) for child in children if child.type == "link_open"]
    return found


def test_it_has_the_form_that_readers_expect():
    """
    A heading, a quotation, then lists of links under headings of the second level; what may be skipped comes last.
    """
    expected = [
        *("h1", "blockquote"),
        *("h2", f"{BASE}muscles/everything/index.html.md", f"{BASE}muscles/other/index.html.md"),
        *("h2", f"{BASE}bones/milk/index.html.md"),
        *("h2", f"{BASE}a-to-z/", f"{BASE}glossary/", f"{BASE}people/"),
    ]

    assert expected == structure(llms_txt(VIEW, SETTINGS))
    assert llms_txt(VIEW, SETTINGS).startswith(f"# Example library\n\n> {SUMMARY}\n\n")


def test_a_demonstration_says_that_it_is_one():
    """
    Nobody shall take advice from a sample.
    """
    sample = library_view(Facts(TODAY, sample_library()), SETTINGS)

    assert "No clinician has reviewed its articles" in llms_txt(sample, SETTINGS)
    assert "demonstration" not in llms_txt(VIEW, SETTINGS)


def test_titles_and_summaries_are_text():
    """
    What looks like markup in them is none.
    """
    text = llms_txt(VIEW, replace(SETTINGS, name="A <b>library</b>"), summary="# One [link](x)")

    assert "# A \\<b\\>library\\</b\\>\n\n> \\# One \\[link\\](x)\n" in text
    assert "[Everything & \\<more\\>](" in text


def test_withdrawn_articles_are_left_out():
    """
    Nobody shall rely on them.
    """
    assert "withdrawn" not in llms_txt(VIEW, SETTINGS)


def test_without_the_sites_address_links_are_relative_to_its_root():
    """
    The file stands there.
    """
    assert "bones/milk/index.html.md" in structure(llms_txt(VIEW, Settings()))
