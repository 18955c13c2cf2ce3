"""Text that is HTML, and text that is not."""

from __future__ import annotations

import pytest
from jinja2 import Environment

from wellcited.site.safe import SafeHtml, escaped, with_code


def test_templates_can_escape_everything():
    """
    A template that ends each expression with `| e` leaves our HTML alone and escapes everything else.
    """
    template = Environment().from_string("{{ html | e }} {{ text | e }}")

    assert "<b>1</b> &lt;b&gt;" == template.render(html=SafeHtml("<b>1</b>"), text="<b>")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b & \"c\" 'd'", "a &lt; b &amp; &quot;c&quot; &#x27;d&#x27;"),
        ("a\x00b\x1b[31mc\u202ed\u2066e", "ab[31mcde"),
        ("line\nand\ttab", "line\nand\ttab"),
        ("\u05d0\u4e2d\U0001f600", "\u05d0\u4e2d\U0001f600"),
    ],
)
def test_text_is_escaped(text, expected):
    """
    What could be markup is escaped, and what nobody can see but a computer obeys is dropped.
    """
    assert expected == escaped(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("run `a < b` now", "run <code>a &lt; b</code> now"),
        ("`a` and `b`", "<code>a</code> and <code>b</code>"),
        ("one ` alone", "one ` alone"),
    ],
)
def test_backticks_are_code(text, expected):
    """
    What stands between backticks is code; a backtick without a partner is a backtick.
    """
    assert expected == with_code(text)
