"""A page that is made from a view: the host never sees the Markdown or the front matter that it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from wellcited.site.safe import escaped


@dataclass(frozen=True, slots=True)
class Made:
    """What a page is made of."""

    path: str
    """Where its Markdown is, or would be: `muscles/night-leg-cramps.md`. Links of the owners' pages name it."""
    url: str
    template: str
    title: str
    """Plain text."""
    summary: str = ""
    """Plain text."""
    context: Mapping[str, Any] = field(default_factory=dict)
    """What the template gets besides what every page gets."""
    anchors: frozenset[str] = frozenset()
    """Ids that links of the owners' pages may name."""
    is_listed: bool = True
    """Whether the map of the site leads there."""
    moved_to: str | None = None
    """Address of the page that stands for this one today: it alone is for lists, maps and search engines."""


class ViewPage(Page):
    """A page with its own template. The theme prints title and description as they are: here they are HTML."""

    def __init__(self, made: Made, file: File, config: MkDocsConfig) -> None:
        super().__init__(escaped(made.title), file, config)
        self.made = made
        self.is_moved = made.moved_to is not None
        if self.is_moved and config.site_url:
            self.canonical_url = f"{config.site_url.rstrip('/')}/{made.moved_to}"

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the place of reading a file: nothing is left for plugins that work on Markdown, and no metadata."""
        self.markdown = ""
        self.meta = {"template": self.made.template, "title": escaped(self.made.title)}
        if self.made.summary:
            self.meta["description"] = escaped(self.made.summary)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the place of Python-Markdown. The template writes the page."""
        self.content = ""
        self.present_anchor_ids = set(self.made.anchors)
        self.links_to_anchors = {}


def file_for(made: Made, config: MkDocsConfig) -> File:
    """
    Return the file of a page that is made from a view, with its page.

    Raises:
        PluginError: If the page would lie outside the site.
    """
    file = File.generated(config, made.path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
    # Said rather than derived: the host has rules of its own for README.md and for signs in addresses.
    file.dest_uri = _destination(made)
    file.url = made.url
    ViewPage(made, file, config)
    return file


def _destination(made: Made) -> str:
    """Return where in the site a page goes; no id of a register may lead out of it."""
    folder = made.path.removesuffix(".md").removesuffix("/index")
    if not all(part and part.strip(".") for part in folder.split("/")) or "\\" in folder or "\0" in folder:
        raise PluginError(f"{made.path!r} is no place for a page")
    return f"{folder}/index.html"
