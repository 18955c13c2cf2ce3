"""
The gate: every link, anchor and asset inside the built site leads somewhere.

LinkChecker is slow here and nearly blind (it names a dead address once, and sees no anchors); this walk reads each page
once and holds everything it points to against what was built.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import unquote, urlsplit

from wellcited.links.pages import BuiltPage, Reference, read_pages

Kind = Literal["target", "anchor"]


@dataclass(frozen=True, slots=True)
class Broken:
    """A reference that leads nowhere."""

    page: str
    """The built page that it stands on, from the site's folder."""
    reference: Reference
    kind: Kind
    resolved: str
    """The file of the site that it asks for, with the anchor it asks for."""


def broken_inside(site: Path, base: str = "/") -> tuple[list[Broken], int]:
    """
    Find what leads nowhere inside the built site.

    Args:
        site: The folder that was built.
        base: Path that the site is served under, for addresses that begin with a slash.

    Returns:
        What is broken, in the order of pages, and how many references were looked at.
    """
    pages = read_pages(site)
    files = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()}
    found: list[Broken] = []
    count = 0
    for page in pages.values():
        for reference in page.references:
            count += 1
            found.extend(_judge(page, reference, pages, files, base))
    return found, count


def outside(site: Path) -> set[str]:
    """Return every http(s) address that the built site points to."""
    return {
        reference.target
        for page in read_pages(site).values()
        for reference in page.references
        if urlsplit(reference.target).scheme in ("http", "https")
    }


def _judge(
    page: BuiltPage, reference: Reference, pages: dict[str, BuiltPage], files: set[str], base: str
) -> Iterator[Broken]:
    address = urlsplit(reference.target)
    if address.scheme or address.netloc:
        return
    path, anchor = unquote(address.path), unquote(address.fragment)
    if not path:
        file = page.path
    elif path.startswith("/"):
        if page.path == "404.html" or path.startswith(base):
            path = "/" + path.removeprefix(base).lstrip("/")
        file = _file(path.lstrip("/"))
    else:
        file = _file(posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)), slash=path.endswith("/"))
    if file not in files and f"{file}/index.html" in files:
        file = f"{file}/index.html"
    if file not in files:
        yield Broken(page.path, reference, "target", file)
    elif anchor and file in pages and anchor not in pages[file].ids and anchor != "top":
        yield Broken(page.path, reference, "anchor", f"{file}#{anchor}")


def _file(path: str, *, slash: bool = False) -> str:
    """Return the file that a server gives for a path."""
    if path in ("", "."):
        return "index.html"
    return posixpath.join(path, "index.html") if slash or path.endswith("/") else path
