"""Where the links and pictures of an article may lead: what exists, by path, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from urllib.parse import unquote

from wellcited.citing.identifiers import canonical_url
from wellcited.model.article import Article
from wellcited.model.library import GENERATED_PAGES, Library
from wellcited.model.picture import Size, picture_path
from wellcited.model.targets import bare, is_outside, path_of
from wellcited.site import urls
from wellcited.site.visible import visible

LONGEST = 2_000
"""Longest address that is linked, in code points."""

ASSETS = "docs/assets/"
"""Where the owners keep their files: an article may link to any of them, and elsewhere only to pages and pictures."""

_MAIL = re.compile(r"mailto:[A-Za-z0-9._+\-]{1,64}@[A-Za-z0-9.\-]{1,190}", re.ASCII)
_PHONE = re.compile(r"tel:\+?[0-9][0-9().\-]{1,30}", re.ASCII)
_ANCHOR = re.compile(r"(?!__)[\w.\-]{1,100}")


@dataclass(frozen=True, slots=True)
class Href:
    """An address that a page may link to."""

    href: str
    outside: bool = False
    """Whether it leads to another site."""
    path: str = ""
    """Path of the Markdown file that it leads to, if it is one of ours."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture that a page may show."""

    src: str
    size: Size


@dataclass(frozen=True)
class Targets:
    """Everything in the site that can be linked."""

    pages: Mapping[str, str]
    """Addresses of pages by the path of their Markdown file."""
    anchors: Mapping[str, frozenset[str]]
    """Ids of headings by path, where they are known."""
    files: Set[str]
    sizes: Mapping[str, Size]
    """How large each picture is, by path."""

    @classmethod
    def of(cls, library: Library, *, drafts: bool = False) -> Targets:
        """Return what can be linked in a library: drafts only in a preview."""
        shown = {article.path: article for article in visible(library, drafts=drafts)}
        hidden = library.by_path.keys() - shown.keys()
        markdown = {path for path in library.files if path.endswith(".md")} - hidden
        topics = {f"docs/topics/{id_}.md" for id_ in library.topic_paths}
        return cls(
            pages={path: urls.page(path) for path in {*markdown, *shown, *GENERATED_PAGES, *topics}},
            anchors={
                path: frozenset() if article.front.status == "withdrawn" else article.body.anchors
                for path, article in shown.items()
            },
            files=library.files,
            sizes={path: one.size for path, one in library.pictures.items() if one.size},
        )

    def link(self, article: Article, target: str) -> Href | None:
        """
        Return what a link in *article* leads to.

        Args:
            article: The article that holds the link.
            target: As written: a path to a Markdown file or a picture from the article's folder, perhaps with
                `#anchor`; an http(s) address, `mailto:` or `tel:`.

        Returns:
            The address as the page needs it; None if there is no such page, or if the target is anything else.
        """
        target = bare(target)
        if len(target) > LONGEST:
            return None
        if is_outside(target):
            return self._outside(target)
        path, hash_, anchor = target.partition("#")
        anchor = unquote(anchor)
        if not path:
            known = anchor in article.body.anchors
            return Href(f"#{anchor}", path=article.path) if hash_ and known else None
        inside = path_of(path, article.path)
        here = urls.page(article.path)
        if inside in self.pages:
            to = self.pages[inside] + (f"#{anchor}" if self._has(inside, anchor) else "")
            return Href(urls.relative(here, to), path=inside)
        if inside in self.sizes or (inside in self.files and inside.startswith(ASSETS)):
            return Href(urls.relative(here, urls.file(inside)))
        return None

    def picture(self, article: Article, target: str) -> Shown | None:
        """Return a picture of ours as *article* shows it, or None: one of another site would tell it who reads."""
        inside = picture_path(target, article.path) if len(target) <= LONGEST else ""
        size = self.sizes.get(inside)
        return Shown(urls.relative(urls.page(article.path), urls.file(inside)), size) if size else None

    @staticmethod
    def _outside(target: str) -> Href | None:
        url = canonical_url(target)
        if url:
            return Href(url, outside=True)
        return Href(target, outside=True) if _MAIL.fullmatch(target) or _PHONE.fullmatch(target) else None

    def _has(self, path: str, anchor: str) -> bool:
        known = self.anchors.get(path)
        return bool(_ANCHOR.fullmatch(anchor)) if known is None else anchor in known
