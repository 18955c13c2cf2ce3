"""The pages that owners keep: Python-Markdown with citations, and tables that fold on a phone."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from wellcited.citing.markdown_extension import CitationsExtension
from wellcited.citing.references import Style
from wellcited.mkdocs_plugin import host
from wellcited.model.library import Library
from wellcited.site.safe import SafeHtml, escaped

log = host.logger(__name__)


def add_extensions(config: MkDocsConfig, library: Library, style: Style) -> None:
    """Let the owners' pages cite the shared sources, and let their tables fold."""
    sources = {id_: register.value for id_, register in library.sources.items()}

    def unknown(id_: str) -> None:
        page = config._current_page  # the host has no public name for it
        path = page.file.src_uri if page else "a page"
        log.warning(f"docs/{path}: [@{id_}] names no file in docs/_register/sources/")

    ours = (CitationsExtension, TablesExtension, CodeExtension)
    kept = [extension for extension in config.markdown_extensions if not isinstance(extension, ours)]
    extensions: list[Any] = [*kept, CitationsExtension(sources, style, unknown), TablesExtension(), CodeExtension()]
    config.markdown_extensions = extensions


def make_safe(page: Page) -> None:
    """Escape what the theme prints as it stands: a quotation mark in a description would end its attribute."""
    for key in ("title", "description", "author", "subtitle", "status"):
        value = page.meta.get(key)
        if isinstance(value, str | int | float) and not isinstance(value, SafeHtml):
            page.meta[key] = escaped(str(value))


def title_of(page: Page) -> SafeHtml:
    """Return a page's title as HTML: the one in its metadata, or its first heading, which the host has escaped."""
    named = page.meta.get("title")
    if isinstance(named, SafeHtml):
        return named
    return escaped(str(named)) if named else escaped(html.unescape(str(page.title or "")))


class TablesExtension(Extension):
    """Tables as the articles have them: each cell knows its column, and no style stands in an attribute."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Run when the tables are made."""
        md.treeprocessors.register(_Tables(md), "wellcited-tables", 10)


class _Tables(Treeprocessor):
    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            table.set("class", "wc-table")
            labels = [_text(cell) for cell in table.iter("th")]
            for cell in table.iter("th"):
                cell.set("scope", "col")
                _align(cell)
            for row in table.iterfind("./tbody/tr"):
                for label, cell in zip(labels, row.iter("td"), strict=False):
                    _align(cell)
                    if label:
                        cell.set("data-label", label)


class CodeExtension(Extension):
    """Blocks of code can be scrolled by keyboard where they are wider than the screen (WCAG 2.2, 2.1.1)."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Run when all pieces of HTML are back in their places."""
        md.postprocessors.register(_Code(md), "wellcited-code", 0)


class _Code(Postprocessor):
    def run(self, text: str) -> str:
        return text.replace("<pre><code", '<pre tabindex="0"><code')


def _align(cell: Element) -> None:
    match = re.fullmatch(r"text-align: (left|center|right);", cell.attrib.pop("style", ""))
    if match:
        cell.set("class", f"wc-{match[1]}")


def _text(element: Element) -> str:
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
