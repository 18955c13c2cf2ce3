"""
Citation marks in Pandoc's syntax: `[@hawke2021]`, `[see @hawke2021, p. 3; -@garrison2020]`.

Pure text and free of dependencies, because two Markdown parsers read marks: ours for articles, and Python-Markdown for
the pages that owners keep. Neither may read a mark differently from the other.

Source:
    Pandoc User's Guide, "Citation syntax". We are stricter in one way: what Pandoc would quietly print as part of a
    mark (a second `@id` after a comma, an item without an id) is malformed here, so that an editor hears of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MARK = re.compile(r"\[(?=[^\[\]@]*@)(?P<inner>[^\[\]]*)\](?!\()")
"""
A bracket that may be a cluster of citations; `inner` goes to `parse_cluster`.

It never looks past the next bracket, so it is linear on any text. A bracket followed by `(` is a link.
"""

_KEY = re.compile(
    r"(?<!\w)(?P<minus>-?)(?P<mark>@(?:\{(?P<braced>[^{}\s]+)\}|(?P<plain>\w(?:\w|[:.#$%&+?<>~/-](?=\w)|[:/](?=/))*)))"
)

_LABELS = {
    "appendix": ("app.", "appendix", "appendices"),
    "article": ("art.", "article", "articles"),
    "book": ("bk.", "bks.", "book", "books"),
    "chapter": ("ch.", "chs.", "chap.", "chaps.", "chapter", "chapters"),
    "column": ("col.", "cols.", "column", "columns"),
    "figure": ("fig.", "figs.", "figure", "figures"),
    "folio": ("fol.", "fols.", "folio", "folios"),
    "line": ("l.", "ll.", "line", "lines"),
    "note": ("n.", "nn.", "note", "notes"),
    "page": ("p.", "pp.", "page", "pages"),
    "paragraph": ("para.", "paras.", "paragraph", "paragraphs", "¶", "¶¶"),
    "part": ("pt.", "pts.", "part", "parts"),
    "section": ("sec.", "secs.", "section", "sections", "§", "§§"),
    "table": ("tbl.", "tbls.", "table", "tables"),
    "verse": ("v.", "vv.", "verse", "verses"),
    "volume": ("vol.", "vols.", "volume", "volumes"),
}
_LABEL = "|".join(re.escape(word) for words in _LABELS.values() for word in sorted(words, key=len, reverse=True))
_NUMBER = r"(?:\d[\w.:]*|[ivxlcdm]+|[A-Za-z]\d*)(?!\w)"
_NUMBERS = rf"{_NUMBER}(?:\s*[-\u2013\u2014,&]\s*{_NUMBER})*"
_LOCATOR = re.compile(
    rf"\{{(?P<braced>[^{{}}]*)\}}|(?P<labelled>(?:{_LABEL})\s*(?:{_NUMBERS}))|(?P<bare>(?=\d){_NUMBERS})", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CitedItem:
    """One reference inside a mark."""

    id: str
    """Key of the reference, without `@` and braces."""
    start: int
    """Offset of `@` in the text between the brackets."""
    end: int
    """Offset just after the key (and its closing brace, if it has braces)."""
    prefix: str = ""
    """What stands before the key: "see"."""
    locator: str = ""
    """The place within the source, with its label: "p. 3"; "" if none. A bare number means a page, as in Pandoc."""
    suppressed: bool = False
    """Whether the key was written `-@id`: the text names the author already."""
    suffix: str = ""
    """What follows the locator."""


def parse_cluster(inner: str) -> tuple[CitedItem, ...] | None:
    """
    Read what stands between the brackets of a mark.

    Args:
        inner: Source text, `see @hawke2021, p. 3; -@garrison2020`.

    Returns:
        The items in the order they are written, or None if the text is not a well-formed cluster: an item without
        an id, two ids in one item, a stray `@`, text glued to an id, an empty item, unbalanced braces.
    """
    items = []
    for offset, part in _parts(inner):
        item = _item(part, offset)
        if item is None:
            return None
        items.append(item)
    return tuple(items) or None


def _parts(inner: str) -> Iterator[tuple[int, str]]:
    """Cut at each `;` outside braces."""
    start = depth = 0
    for index, character in enumerate(inner):
        if character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
        elif character == ";" and depth == 0:
            yield start, inner[start:index]
            start = index + 1
    yield start, inner[start:]


def _item(part: str, offset: int) -> CitedItem | None:
    key = _KEY.search(part)
    if key is None or part.count("@") != key["mark"].count("@") or part.count("{") != part.count("}"):
        return None
    rest = part[key.end() :]
    if rest and not rest[0].isspace() and rest[0] != ",":
        return None
    locator, suffix = _locator(" ".join(rest.split()))
    return CitedItem(
        id=key["braced"] or key["plain"],
        start=offset + key.start("mark"),
        end=offset + key.end("mark"),
        prefix=" ".join(part[: key.start()].split()),
        locator=locator,
        suppressed=bool(key["minus"]),
        suffix=suffix,
    )


def _locator(rest: str) -> tuple[str, str]:
    """Split what follows a key into the place within the source and the words after it."""
    text = rest.lstrip(", ")
    match = _LOCATOR.match(text)
    if match is None:
        return "", text
    locator = match["labelled"] or (match["braced"] or "").strip() or (f"p. {match['bare']}" if match["bare"] else "")
    return locator, text[match.end() :].lstrip(", ")
