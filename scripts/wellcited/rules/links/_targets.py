"""Where a link or picture leads, as far as its target says."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from wellcited.model.article import Article
from wellcited.model.body import Image, Link
from wellcited.model.library import Library
from wellcited.model.span import Span
from wellcited.model.targets import bare, path_of

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")


@dataclass(frozen=True, slots=True)
class Target:
    """A target, taken apart as a browser does."""

    written: str
    scheme: str = ""
    """In small letters; "" for an address within the site."""
    path: str = ""
    """For an address within the site: path from the site's root, or "" if it leads out of it."""
    anchor: str = ""

    @property
    def is_relative(self) -> bool:
        """Whether it is written relative to the article, as links within the library are."""
        return not self.scheme and not self.written.startswith(("/", "\\"))

    @property
    def is_web(self) -> bool:
        """Whether it leads out into the web."""
        return self.scheme in ("http", "https") or self.written.startswith(("//", "\\\\", "/\\"))


def target(article: Article, written: str) -> Target:
    """Take a target apart. Browsers ignore spaces and control characters before and inside a scheme: so do we."""
    found = bare(written)
    match = _SCHEME.match(found)
    if match:
        return Target(found, scheme=match[1].lower())
    if found.startswith(("/", "\\")):
        return Target(found)
    path, _, anchor = found.partition("#")
    if not path:
        return Target(found, path=article.path, anchor=unquote(anchor))
    whole = path_of(path, article.path)
    return Target(found, path=whole if whole.startswith("docs/") else "", anchor=unquote(anchor))


def real_links(article: Article) -> Iterator[tuple[Link, Target]]:
    """Yield the links of an article; footnotes and marks that were read as links are reported as what they are."""
    for link in article.body.links:
        if not link.text.startswith(("^", "@")):
            yield link, target(article, link.target)


def pictures(article: Article) -> Iterator[tuple[Image, Target]]:
    """Yield the pictures of an article."""
    for image in article.body.images:
        yield image, target(article, image.target)


def all_targets(article: Article) -> Iterator[tuple[Span, Target]]:
    """Yield where the links and pictures of an article lead, each with its place."""
    for link, there in real_links(article):
        yield link.span, there
    for image, there in pictures(article):
        yield image.span, there


def relative(article: Article, path: str) -> str:
    """Return how a link in *article* is written that leads to *path*."""
    return posixpath.relpath(path, posixpath.dirname(article.path))


def may_have_status(library: Library, path: str, *statuses: str) -> bool:
    """Return whether an article is there that may have one of some statuses, by a glance at its file."""
    return path in library.by_path and library.glance(path).may_be(statuses)
