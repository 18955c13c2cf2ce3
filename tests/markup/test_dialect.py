"""The dialect: what is markup, what is text, and where each token stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wellcited.markup.dialect import parse
from wellcited.markup.plain import plain

PIECES = [
    "a",
    "B ",
    "*",
    "**",
    "_",
    "[",
    "]",
    "(",
    ")",
    "`",
    "<b>",
    "<sub>",
    "</sub>",
    "[@a]",
    "[@a; -@b, p. 3]",
    "\\*",
]
MARKUP = st.lists(
    st.sampled_from([*PIECES, "&amp;", "\n", "{{ c('x') }}", "{: .x }", "![p](q.png)", "[l](m)", "<http://x.y>"])
)


@given(MARKUP.map("".join))
def test_every_character_of_the_text_is_found_again(text: str) -> None:
    """
    The place of a piece of text is where that very text stands, whatever markup surrounds it.
    """
    for token in parse(text):
        for child in token.children or []:
            start, end = child.meta["at"]
            assert 0 <= start <= end <= len(token.content)
            if child.type == "text" and child.content:
                assert child.content == token.content[start:end]


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    """
    Any text has tokens and a plain form.
    """
    for token in parse(text):
        if token.children:
            seen = plain(token.children)
            assert all(0 <= seen.source(at) <= len(token.content) for at in range(len(seen.text)))


def test_html_is_text() -> None:
    """
    No token carries HTML through to the page, but for three tags without attributes.
    """
    kinds = {
        child.type for token in parse("<script>x</script> H<sub>2</sub>O <sub> <br>") for child in token.children or []
    }

    assert {"raw", "text", "tag"} == kinds


def test_indented_text_is_no_code() -> None:
    """
    An accident of indentation does not turn advice into a code block.
    """
    assert ["paragraph_open", "inline", "paragraph_close"] == [token.type for token in parse("    Take a rest.")]
