"""Nothing becomes HTML without being escaped, and links go to the web or to this page only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellcited.citing.html import NOTHING, element, italic, join, link, literal, stop, text, wrap


def test_text_is_escaped():
    """
    Tags and quotation marks become text; white space is evened out.
    """
    assert text('<b a="1">\n&').markup == "&lt;b a=&quot;1&quot;&gt; &amp;"
    assert text('<b a="1">\n&').plain == '<b a="1"> &'
    assert text(None) == NOTHING


def test_marks_that_turn_text_are_dropped():
    """
    Control characters and bidi overrides go; a name in Arabic or Hebrew is isolated.
    """
    assert text("a\u202eb\x07\x1bc").markup == "abc"
    assert text("\u05d0\u05d1").markup == "<bdi>\u05d0\u05d1</bdi>"


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "ftp://example.org/",
        "mailto:a@example.org",
        "https://",
        'https://example.org/"onclick=x',
        "https://a b.example",
    ],
)
def test_only_the_web_is_linked(address):
    """
    Any address but http, https and a place on this page leaves the words without a link.
    """
    assert link(text("words"), address) == text("words")


def test_links_are_escaped():
    """
    An ampersand in an address is written as HTML asks.
    """
    expected = '<a id="x" href="https://example.org/?a=1&amp;b=2" role="doc-noteref">w</a>'

    assert expected == link(text("w"), "https://example.org/?a=1&b=2", id="x", role="doc-noteref").markup
    assert link(text("w"), "#ref-1").markup == '<a href="#ref-1">w</a>'


def test_only_known_elements_can_be_made():
    """
    A slip in our own code is caught at once.
    """
    with pytest.raises(ValueError, match="script"):
        element("script", text("x"))
    with pytest.raises(ValueError, match="onclick"):
        element("span", text("x"), onclick="y")
    with pytest.raises(ValueError, match="style"):
        link(text("x"), "#a", style="y")
    assert element("span", text("x"), class_='a"b').markup == '<span class="a&quot;b">x</span>'


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (("a", "b"), "a. b"),
        (("a?", "b"), "a? b"),
        (("a!", "", "b"), "a! b"),
        (("Inc.", "b"), "Inc. b"),
        (("", "b"), "b"),
        ((), ""),
    ],
)
def test_one_stop_is_enough(pieces, expected):
    """
    A title keeps its own question mark and gets no full stop after it; empty pieces leave no trace.
    """
    assert expected == join(". ", *(text(piece) for piece in pieces)).plain


def test_small_marks():
    """
    A stop is added once, and marks go around something only.
    """
    assert stop(text("a")).plain == "a."
    assert stop(text("a?")).plain == "a?"
    assert stop(NOTHING) == NOTHING
    assert wrap("(", text("a"), ")").plain == "(a)"
    assert wrap("(", NOTHING, ")") == NOTHING
    assert italic(NOTHING) == NOTHING
    assert italic(text("a")).__html__() == str(italic(text("a"))) == "<i>a</i>"


@given(st.text(), st.text())
def test_no_text_leaves_its_place(words, more):
    """
    Whatever the words, only our own tags stand in the markup.
    """
    markup = (link(text(words), "#x", id=more) + literal(more) + element("i", text(more), aria_label=words)).markup
    inside = markup.replace("<bdi>", "").replace("</bdi>", "")

    assert inside.count("<") == inside.count(">") == 4
    assert inside.count('"') == 6
