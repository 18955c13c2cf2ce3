"""What templates get."""

from __future__ import annotations

from typing import Any

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from wellcited.mkdocs_plugin.graphs import graph_of
from wellcited.mkdocs_plugin.judging import Judged
from wellcited.mkdocs_plugin.owner_pages import title_of
from wellcited.mkdocs_plugin.view_page import ViewPage
from wellcited.site.views import LibraryView, Settings

CONTENT = "wc-content"
"""Id of the element that holds what a page is about."""


def every_page(views: LibraryView, judged: Judged, *, preview: bool) -> dict[str, Any]:
    """
    Return what every page gets.

    `site`, `home`, `a_to_z`, `help`: views; `preview`: whether an editor is looking, and `judged`: what was found.
    """
    return {
        "site": views.site,
        "home": views.home,
        "a_to_z": views.a_to_z,
        "help": views.help,
        "preview": preview,
        "judged": judged.result,
        "page_title": None,
    }


def on_page(page: Page, settings: Settings) -> dict[str, Any]:
    """Return what this page gets besides: its title as HTML, its graph for machines, and its view by name."""
    title = title_of(page)
    # The theme's link to the content leads to the first line of the contents.
    page.toc = TableOfContents([AnchorLink(title, CONTENT, level=1)])
    made = page.made.context if isinstance(page, ViewPage) else {}
    return {**made, "page_title": title, "json_ld": graph_of(page, settings)}
