"""
Text that is escaped the moment it is made.

A piece of `Html` is built only from plain text and other pieces, so no reference, title or name can open a tag, end an
attribute or carry an address that runs code. Its plain reading is kept beside its markup: the punctuation between two
pieces depends on what a reader sees, not on tags.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from html import escape

from wellcited.citing.identifiers import canonical_url

_TAGS = frozenset({"a", "bdi", "i", "li", "ol", "section", "span", "sup"})
_ATTRIBUTES = frozenset({"aria-label", "class", "id", "role"})
_STOPS = (".", "!", "?", "\u2026", "\u3002")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Html:
    """A piece of HTML with its plain reading; made by `text`, `element`, `link` and `join`, never by hand."""

    markup: str = ""
    """Escaped HTML."""
    plain: str = ""
    """The same as a reader sees it."""

    def __html__(self) -> str:
        """Return the markup: Jinja and MarkupSafe then know that it is escaped."""
        return self.markup

    def __str__(self) -> str:
        return self.markup

    def __bool__(self) -> bool:
        return bool(self.plain)

    def __add__(self, other: Html) -> Html:
        return Html(self.markup + other.markup, self.plain + other.plain)


NOTHING = Html()


def text(value: str | None) -> Html:
    """
    Return plain text as a piece; white space is evened out, and marks that control a terminal or turn text are dropped.

    A text in a script that runs from right to left is isolated, so that it cannot turn the numbers beside it around.
    """
    plain = " ".join("".join(mark for mark in value or "" if _printable(mark)).split())
    markup = escape(plain)
    if any(unicodedata.bidirectional(mark) in ("R", "AL") for mark in plain):
        markup = f"<bdi>{markup}</bdi>"
    return Html(markup, plain)


def literal(value: str) -> Html:
    """Return our own words or punctuation, with the spaces that they begin and end with."""
    return Html(escape(value), value)


def element(tag: str, inside: Html, **attributes: str) -> Html:
    """
    Wrap a piece in an element; `class_` and `aria_label` are written so, because Python keeps `class` for itself.

    Raises:
        ValueError: If our own code asks for an element or attribute outside the short list.
    """
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    if tag not in _TAGS or not named.keys() <= _ATTRIBUTES:
        raise ValueError(f"no place for <{tag} {' '.join(named)}> in a reference")
    return Html(f"<{tag}{_written(named)}>{inside.markup}</{tag}>", inside.plain)


def link(inside: Html, address: str | None, **attributes: str) -> Html:
    """
    Link a piece to a place on the page (`#ref-1`) or to an http(s) address.

    Any other address gives the piece without a link.
    """
    if not address or not (address.startswith("#") or canonical_url(address)):
        return inside
    named = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    if not named.keys() <= _ATTRIBUTES:
        raise ValueError(f"no place for {' '.join(named)} on a link")
    anchor = {"id": named.pop("id")} if "id" in named else {}
    return Html(f"<a{_written({**anchor, 'href': address, **named})}>{inside.markup}</a>", inside.plain)


def italic(inside: Html) -> Html:
    """Set a piece in italics, as titles of books and journals are."""
    return element("i", inside) if inside else inside


def join(separator: str, *pieces: Html) -> Html:
    """Put a separator between the pieces that say something; a full stop is dropped after `.`, `!` or `?`."""
    joined = NOTHING
    for piece in pieces:
        if not piece:
            continue
        if joined:
            joined += literal(separator[1:] if separator[:1] == "." and _stopped(joined) else separator)
        joined += piece
    return joined


def stop(piece: Html) -> Html:
    """End a piece with a full stop, unless it is empty or ends with a stop of its own."""
    return piece if not piece or _stopped(piece) else piece + literal(".")


def wrap(before: str, piece: Html, after: str) -> Html:
    """Put marks around a piece that says something."""
    return literal(before) + piece + literal(after) if piece else NOTHING


def _printable(mark: str) -> bool:
    return mark.isspace() or (unicodedata.category(mark) not in ("Cc", "Cs") and mark not in _TURNING)


def _stopped(piece: Html) -> bool:
    return piece.plain.endswith(_STOPS)


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
