"""Python-Markdown turns marks into linked numbers and writes the list of references."""

from __future__ import annotations

import doctest
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from wellcited.citing import markdown_extension
from wellcited.citing.html_list import mark_html, reference_list_html
from wellcited.citing.markdown_extension import CitationsExtension
from wellcited.citing.marks import parse_cluster
from wellcited.citing.numbering import number
from wellcited.model.citation import Citation

SOURCES = {key: Citation(id=key, type="book", title=f"Book {key}") for key in ("a", "b", "c")}


def convert(text, extensions=(), **options):
    """Convert a page whose sources are a, b and c."""
    return Markdown(extensions=[*extensions, CitationsExtension(SOURCES, **options)]).convert(text)


def numbers(html):
    """Return the numbers of all marks in their order."""
    return [re.sub("<[^>]*>", "", mark) for mark in re.findall(r'<sup class="wc-cite">(.*?)</sup>', html)]


def test_the_example_in_the_docstring_is_true():
    """
    The documented example runs.
    """
    assert doctest.testmod(markdown_extension).failed == 0


def test_marks_and_list_are_those_of_every_other_page():
    """
    The extension writes exactly the HTML of `html_list`.
    """
    numbering = number("aba")
    items = parse_cluster("@a; @b, p. 3")
    first = mark_html(list(zip(items, numbering.mentions[:2], strict=True))).markup
    second = mark_html([(parse_cluster("@a")[0], numbering.mentions[2])]).markup

    expected = f"<p>One{first}, two{second}.</p>\n{reference_list_html(SOURCES, numbering).markup}"

    assert expected == convert("One [@a; @b, p. 3], two [@a].")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x [@b] y [@a] z [@b]", ["1", "2", "1"]),
        ("# Title [@c]\n\nx [@a]", ["1", "2"]),
        ("| h [@b] |\n|---|\n| c [@a] |\n\n[@b]", ["1", "2", "1"]),
        ("- one [@a]\n- *two [@b]*\n\n> three [@a; @c]", ["1", "2", "1,3"]),
        ("over\nlines [@a;\n@b]", ["1,2"]),
        ("[@a][@b]", ["1", "2"]),
        ("see [-@a, p. 3]", ["1(p3)"]),
        ("*word* [@a], `code` and [@b]", ["1", "2"]),
    ],
)
def test_numbers_follow_the_text(text, expected):
    """
    Numbers are given in the order of the text, in headings, tables, lists and quotations.
    """
    assert expected == numbers(convert(text, ["tables"]))


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("`[@a]`", "<code>[@a]</code>"),
        ("    [@a]", "[@a]"),
        ("```\n[@a]\n```", "[@a]"),
        (r"\[@a]", "[@a]"),
        ("[@a](https://example.org/)", '<a href="https://example.org/">@a</a>'),
        ("[mail @a][ref]\n\n[ref]: https://example.org/", '<a href="https://example.org/">mail @a</a>'),
        ("[x [@a] y](https://example.org/)", '<a href="https://example.org/">x [@a] y</a>'),
        ("[@a @b]", "[@a @b]"),
        ("[@a;]", "[@a;]"),
        ("[me@a.example]", "[me@a.example]"),
    ],
)
def test_what_is_no_mark_is_left_alone(text, visible):
    """
    Code, escaped brackets, links, addresses and malformed marks stay as they are.
    """
    html = convert(text, ["fenced_code"])

    assert visible in html
    assert "wc-" not in html


def test_the_list_stands_where_the_page_wants_it():
    """
    `[[references]]` is the place of the list; without it, the list closes the page.
    """
    placed = convert("Text [@a].\n\n## References\n\n[[references]]\n\nThe end.")

    assert re.search(r"<h2>References</h2>\n<ol class=\"wc-references\">.*</ol>\n<p>The end.</p>$", placed)
    assert convert("Text [@a].").endswith("</ol>")


def test_a_page_without_marks_has_no_list():
    """
    The placeholder of a page that cites nothing leaves nothing behind.
    """
    assert convert("Text.") == "<p>Text.</p>"
    assert "references" not in convert("Text.\n\n[[references]]")


def test_unknown_keys_are_reported():
    """
    A mark without any reference stays as it was written, and the caller hears of each unknown key.
    """
    unknown: list[str] = []

    html = convert("One [@nobody, p. 2]. Two [@a; @x].", on_unknown=unknown.append)

    assert "<p>One [@nobody, p. 2]. Two<sup" in html
    assert ",@x</sup>" in html
    assert ["nobody", "x"] == unknown


def test_each_page_starts_anew():
    """
    One converter serves many pages, and sources may be filled in between.
    """
    sources: dict[str, Citation] = {}
    markdown = Markdown(extensions=[CitationsExtension(sources)])

    assert numbers(markdown.convert("x [@a]")) == []
    sources.update(SOURCES)
    assert numbers(markdown.reset().convert("x [@b] [@a]")) == ["1", "2"]
    assert numbers(markdown.reset().convert("x [@a]")) == ["1"]


def test_the_extension_is_found_by_name():
    """
    Python-Markdown can load it from the module's name with its options.
    """
    markdown = Markdown(
        extensions=["wellcited.citing.markdown_extension"],
        extension_configs={"wellcited.citing.markdown_extension": {"citations": SOURCES, "style": "ama"}},
    )

    assert "<i>Book A</i>" in markdown.convert("x [@a]")


@given(st.text(alphabet="@ab[]();,-`*_<>&\"'\\ \n#|{}:/", max_size=60))
def test_no_text_breaks_the_page(text):
    """
    No text raises, repeats an id, or leaves a mark without its reference.
    """
    html = convert(text, ["tables", "footnotes"])
    ids = re.findall(r' id="((?:cite|ref)-[\d-]+)"', html)

    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#((?:cite|ref)-[\d-]+)"', html)) == set(ids)
    assert "wellcited-mark" not in html
