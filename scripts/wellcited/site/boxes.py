"""
Boxes: care cards, key points, notes.

A care card says its level in words, in its title, and not by colour alone.

Source:
    NHS service manual, "Care cards"; WCAG 2.2, 1.4.1 Use of Color and 1.3.1 Info and Relationships.
"""

from __future__ import annotations

from markdown_it.token import Token

from wellcited.model.body import CARE_LEVELS
from wellcited.site.inline import write_inline
from wellcited.site.safe import escaped
from wellcited.site.writer import Writer

LEVEL_WORDS = {"emergency": "Emergency", "urgent": "Urgent advice", "see-a-doctor": "Non-urgent advice"}
"""What stands before a card's title. The pages show it small; a screen reader says it."""

DEFAULT_TITLES = {
    "emergency": "Call your emergency number if",
    "urgent": "Get medical help today if",
    "see-a-doctor": "See a doctor if",
    "key-points": "Key points",
}


def kind_of(token: Token) -> str:
    """Return the kind of a box from the token that opens it."""
    return str(token.meta["tag"])


def is_part_of_the_page(token: Token) -> bool:
    """Return whether a box at the top level has a place of its own on the page: care cards and key points do."""
    return kind_of(token) in (*CARE_LEVELS, "key-points")


def has_own_title(token: Token) -> bool:
    """Return whether the author wrote a title; if not, markdown-it makes one from the kind."""
    return '"' in token.info or len(token.info.split()) > 1


def open_box(writer: Writer, token: Token, title: list[Token] | None, *, lifted: bool) -> str:
    """
    Write the opening of a box with its title.

    Args:
        writer: The page.
        token: The token that opens the box.
        title: Children of the title's inline token; None if the author gave none.
        lifted: Whether the box is a part of the page, and its title a heading of the second level.

    Returns:
        What closes the box.
    """
    kind = kind_of(token)
    if kind in CARE_LEVELS:
        return _titled(writer, kind, f"wc-{kind}", f"wc-card wc-card--{kind}", "wc-card", title, lifted)
    if kind == "key-points":
        return _titled(writer, kind, "wc-key-points", "wc-key-points", "wc-key-points", title, lifted)
    if title is None and has_own_title(token):  # `!!! note ""` asks for a box without a title
        writer.write('<div class="wc-note">\n')
        return "</div>\n"
    id_ = writer.id("wc-note")
    writer.write(f'<div class="wc-note" role="note" aria-labelledby="{id_}">\n<p class="wc-note__title" id="{id_}">')
    if title is None:
        writer.write(escaped(token.content or "Note"))
    else:
        write_inline(writer, title)
    writer.write("</p>\n")
    return "</div>\n"


def _titled(
    writer: Writer, kind: str, wanted: str, classes: str, block: str, title: list[Token] | None, lifted: bool
) -> str:
    id_, heading = writer.id(wanted), "h2" if lifted else "h3"
    writer.write(f'<section class="{classes}" aria-labelledby="{id_}">\n<{heading} class="{block}__title" id="{id_}">')
    if kind in LEVEL_WORDS:
        writer.write(f'<span class="wc-card__level">{LEVEL_WORDS[kind]}<span class="wc-colon">:</span></span> ')
    if title is None:
        writer.write(DEFAULT_TITLES[kind])
    else:
        write_inline(writer, title)
    writer.write(f'</{heading}>\n<div class="{block}__body">\n')
    return "</div>\n</section>\n"
