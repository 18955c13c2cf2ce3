"""Text as Markdown says the same, whatever stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from wellcited.site.machine.copy.text import address, code, line, written

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SIGNS = st.text(st.sampled_from("ab1 .)(*_`~|<>[]!&#+-=\\:;{}\"'/é中"), max_size=20)


def read(markdown):
    """Return the text of one line of Markdown as a reader of CommonMark shows it; no other element may be in it."""
    tokens = READER.parse(markdown)
    assert ["paragraph_open", "inline", "paragraph_close"] == [token.type for token in tokens]
    assert {"text", "text_special"} >= {child.type for child in tokens[1].children}
    return "".join(child.content for child in tokens[1].children)


@given(SIGNS)
def test_no_sign_is_read_as_markup(text):
    """
    Any text comes back as it was, but for spaces at its ends.
    """
    if text.strip():
        assert text.strip() == read(line(written(text)))


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "1. no list",
        "12) no list",
        "- no list",
        "+ no list",
        "--- no rule",
        "===",
        "> no quote",
        "[a]: no link",
        "![no picture](x.png)",
        "&lt;b&gt; &#60;",
        "<b>no markup</b>",
        "http://example.org/_a_",
        "| no | table |",
        "~~no~~",
        "back\\slash",
    ],
)
def test_what_looks_like_markup_is_text(text):
    """
    Also at the beginning of a line.
    """
    assert text == read(line(written(text)))


@given(st.text(st.sampled_from("ab` <&\\"), min_size=1, max_size=12).filter(str.strip))
def test_code_comes_back_as_it_was(text):
    """
    With as many backticks around it as it needs.
    """
    tokens = READER.parse(f"x {code(text)} y")[1].children

    assert [text.strip()] == [child.content.strip() for child in tokens if child.type == "code_inline"]


@pytest.mark.parametrize(
    "url", ["https://example.org/a_(b)", "https://example.org/a b", "../x/#<a>", "https://e.org/\\"]
)
def test_an_address_stays_in_its_brackets(url):
    """
    No address ends the link that it stands in.
    """
    tokens = READER.parse(f"[a]({address(url)})")[1].children

    assert ["link_open", "text", "link_close"] == [child.type for child in tokens]
