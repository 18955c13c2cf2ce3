"""Pieces that both styles print alike: linked identifiers, editions, volumes and versions."""

from __future__ import annotations

import re

from wellcited.citing import identifiers
from wellcited.citing.html import Html, link, literal, text, wrap
from wellcited.model.citation import Citation

_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th)?", re.ASCII)
PERIODICALS = frozenset({"article-journal", "article-magazine", "article-newspaper", "post-weblog"})
IN_A_BOOK = frozenset({"chapter", "paper-conference"})


def doi(citation: Citation, label: str) -> Html:
    """Return `doi:10.1000/xyz` with its link."""
    name = identifiers.canonical_doi(citation.DOI or "") or citation.DOI
    return wrap(label, link(text(name), identifiers.doi_url(name or "")), "")


def address(url: str | None) -> Html:
    """Return an address that links to itself; anything but http and https is printed without a link."""
    shown = text(url)
    return link(shown, shown.plain if identifiers.canonical_url(shown.plain) else None)


def edition(citation: Citation) -> Html:
    """Return `4th ed.` for a number and other words as they stand."""
    words = text(citation.edition)
    match = _ORDINAL.fullmatch(words.plain)
    return literal(f"{ordinal(int(match[1]))} ed.") if match else words


def ordinal(number: int) -> str:
    """Return `1st`, `2nd`, `3rd`, `4th`, `11th`."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def volume(citation: Citation, label: str) -> Html:
    """Return the volume of a book: `Vol. 2` for a number, other words as they stand."""
    words = text(citation.volume)
    return literal(f"{label} ") + words if re.fullmatch(r"\d+|[IVXLC]+", words.plain) else words


def version(citation: Citation) -> Html:
    """Return `Version 2.1` for a number and other words as they stand."""
    words = text(citation.version)
    return literal("Version ") + words if words and words.plain[0].isdigit() else words


def unpublished(citation: Citation) -> bool:
    """Whether the work is accepted and not yet out."""
    return (citation.status or "").strip().lower() in {"in press", "forthcoming"}
