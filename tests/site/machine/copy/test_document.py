"""The plain copy of an article."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from tests.conftest import TODAY
from tests.sample import sample_library
from tests.site.little import EVERYTHING, HERE, SETTINGS, article, beside, facts
from tests.site.test_render_safety import BODIES, FRONT
from wellcited.model.library import Facts
from wellcited.site.article_view import article_view
from wellcited.site.machine.copy.document import copy
from wellcited.site.views import Settings

READER = MarkdownIt("commonmark").enable("table")
GOLDEN = HERE / "golden" / "everything.md"


def made(body, front="", settings=SETTINGS):
    """Return the copy of an article."""
    one = article(body, front)
    around = beside(one)
    return copy(article_view(one, around, settings), one, around, settings)


def text_of(body, front=""):
    """Return what the copy says below what stands above the text."""
    return made(body, front).partition("Licence: Creative Commons Attribution 4.0 International\n\n")[2]


def kinds(markdown):
    """Return the types of all tokens that a reader of CommonMark finds."""
    tokens = READER.parse(markdown)
    return {token.type for token in tokens} | {child.type for token in tokens for child in token.children or ()}


def test_the_page_that_uses_everything():
    """
    The whole copy, to the letter: `python -m tests.site.update_golden` writes it anew.
    """
    one = facts().library.by_path[EVERYTHING]

    assert GOLDEN.read_text(encoding="utf-8") == copy(article_view(one, facts(), SETTINGS), one, facts(), SETTINGS)


def test_marks_are_the_numbers_of_the_page():
    """
    In the order of the page: key points, cards, text; the sources stand at the end under these numbers.
    """
    entries = "citations: [{id: a, type: book, title: A}, {id: b, type: book, title: B, PMID: '7'}]"
    body = "One [@a], two\n[@b, p. 3; @a].\n\n!!! key-points\n\n    - Three [@b].\n"

    expected = "## Key points\n\n- Three [1].\n\nOne [2], two [1 (p. 3), 2].\n\n## Sources\n\n"
    assert text_of(body, entries).startswith(expected)
    assert text_of(body, entries).endswith("1. B. PubMed PMID: 7. <https://pubmed.ncbi.nlm.nih.gov/7/>\n2. A.\n")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("A [@trial](b) c", "A @trial c"),
        ("A [@trial]\\(b) c", "A [1\\](b) c"),
        ("[@trial]: no name of a link", "[1\\]: no name of a link"),
        ("Said [@trial](other.md)", "Said"),
        ("[one [*two*](other.md)](other.md)", "two"),
        ("x<sup>2</sup> H<sub>2</sub>O", "x^2 H2O"),
        ("a *b<sup>* c</sup>", "a *b\\<sup\\>* c\\</sup\\>"),
        ("- a\n- b\n\n* c", "- a\n- b\n\n* c"),
        ("1. a\n\n   b\n2. c", "1. a\n\n   b\n\n2. c"),
        ("7. a\n    - b\n        - c", "7. a\n   - b\n     - c"),
        ("> a\n>\n> b", "> a\n>\n> b"),
        ("~~~\n```\n~~~", "````\n```\n````"),
        ("a  \nb<br>c", "a\\\nb\\\nc"),
        ("| a<br>b |\n|---|\n| c \\| d |", "| a b |\n| --- |\n| c \\| d |"),
        ('!!! note ""\n\n    a', "> a"),
        ("!!! warning\n\n    a", "> **Warning**\n>\n> a"),
        ('- x\n\n    !!! urgent "If"\n\n        - y', "- x\n\n  **Urgent advice: If**\n\n  - y"),
        ("***", "* * *"),
    ],
)
def test_each_thing_in_a_text_has_a_plain_form(body, said):
    """
    Nothing is lost but what Markdown cannot say.
    """
    assert said in text_of(body, FRONT)


@settings(max_examples=150)
@given(BODIES)
def test_no_text_becomes_markup(body):
    """
    Whatever an article says, its copy holds no HTML and no link that the page does not have.
    """
    markdown = made(body, FRONT)
    tokens = [child for token in READER.parse(markdown) for child in token.children or ()]
    links = [
        str(token.attrGet("href") or token.attrGet("src")) for token in tokens if token.type in ("link_open", "image")
    ]

    assert not {"html_block", "html_inline"} & kinds(markdown)
    assert all(re.match(r"(?:https?|mailto|tel):", link) for link in links if link)


def test_a_withdrawn_article_keeps_no_advice():
    """
    It says that it was withdrawn, and why.
    """
    one = facts().library.by_path["docs/bones/withdrawn.md"]
    said = copy(article_view(one, facts(), SETTINGS), one, facts(), SETTINGS)

    assert "**This page has been withdrawn. Do not rely on it.**" in said
    assert said.endswith("\n\nWithdrawn because the medicine was taken off the market.\n")
    assert "Do as we said" not in said


def test_without_the_sites_address_links_stay_relative():
    """
    A copy stands beside its page, so the links of the page lead on from it.
    """
    said = made("[a](other.md) [b](https://example.org/)", settings=Settings())

    assert "[a](../other/) [b](https://example.org/)" in said
    assert "Address:" not in said


def test_every_article_of_the_sample_library_has_a_copy_with_its_sources():
    """
    Each says who wrote and reviewed it, when, and where each statement comes from; it shows pictures, and no HTML.
    """
    library = Facts(TODAY, sample_library())
    for one in library.library.articles:
        view = article_view(one, library, SETTINGS)
        said = copy(view, one, library, SETTINGS)

        assert said.startswith(f"# {view.title}\n\n> ")
        assert {"html_block", "html_inline"}.isdisjoint(kinds(said))
        assert len(one.body.images) == len(re.findall(rf"!\[[^\]]+\]\({SETTINGS.url}[a-z/-]+\.svg\)", said))
        for words in ("Written by: Sample author", "Reviewed by: Sample ", "Published: 22 November 2026"):
            assert f"\n- {words}" in said
        sources = said.rpartition("\n## Sources\n\n")[2].splitlines()
        assert len(view.references) == len(sources)
