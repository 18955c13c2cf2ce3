"""Text that is HTML already, and the one way to make HTML of a text that is not."""

from __future__ import annotations

import re
from html import escape

UNWANTED = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls, marks that turn text around, and halves of characters: a page is shown without them."""


class SafeHtml(str):
    """
    HTML that was made by this room: every text in it is escaped.

    It is a string, and it says so to Jinja through `__html__`: `{{ article.body_html | e }}` leaves it alone and
    escapes everything else. A template can therefore end each expression with `| e`.
    """

    __slots__ = ()

    def __html__(self) -> str:
        """Return the HTML, for MarkupSafe and Jinja."""
        return str(self)


def escaped(text: str) -> SafeHtml:
    """Return plain text as HTML, fit for an element's content and for an attribute in double quotes."""
    return SafeHtml(escape(UNWANTED.sub("", text), quote=True))


def with_code(text: str) -> SafeHtml:
    """Return plain text as HTML, in which what stands between backticks is code."""
    pieces = text.split("`")
    if len(pieces) % 2 == 0:
        return escaped(text)
    return SafeHtml(
        "".join(f"<code>{escaped(piece)}</code>" if index % 2 else escaped(piece) for index, piece in enumerate(pieces))
    )
