"""What pages say to those who show links to them, and the pictures for that. Only where the site's address is known."""

from __future__ import annotations

import html
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

from wellcited.drawing.letters import Letters, LettersError
from wellcited.drawing.picture import png
from wellcited.mkdocs_plugin import host
from wellcited.mkdocs_plugin.owner_pages import title_of
from wellcited.mkdocs_plugin.view_page import ViewPage
from wellcited.site.link_preview import LinkPreview, Picture, picture_of_article, picture_of_site
from wellcited.site.views import LibraryView, Settings

log = host.logger(__name__)
FONTS = "assets/fonts"
_SAY_NOTHING = ("moved.html", "unreadable.html")
"""Templates of pages that stand for no content of their own."""


class Previews:
    """The previews of one site. Without an address of the site there are none, and nothing is drawn."""

    def __init__(self, views: LibraryView, settings: Settings, config: MkDocsConfig) -> None:
        self._settings = settings
        self._about = config.site_description or ""
        self._letters: Letters | None = None
        self._of_site: Picture | None = None
        self._by_path: dict[str, Picture] = {}
        if settings.url:
            self._plan(views, Path(config.docs_dir) / FONTS)

    def of(self, page: Page) -> LinkPreview | None:
        """Return the preview of a page; None if it has none."""
        made = page.made if isinstance(page, ViewPage) else None
        if not self._settings.url or (made and made.template in _SAY_NOTHING):
            return None
        title = self._settings.name if page.is_homepage else html.unescape(title_of(page))
        about = html.unescape(str(page.meta.get("description") or "")) or self._about
        article = made.context.get("article") if made else None
        kind, path = ("article", article.path) if article else ("website", "")
        preview = LinkPreview(title, about, kind, self._settings.address(page.url))
        return preview.drawn(self._by_path.get(path, self._of_site), self._settings)

    def write(self, site: Path) -> tuple[str, ...]:
        """
        Draw all pictures.

        Returns:
            Their paths from the site's root.

        Raises:
            PluginError: If a file of the owners stands where a picture goes.
        """
        if self._letters is None or self._of_site is None:
            return ()
        pictures = [self._of_site, *self._by_path.values()]
        for picture in pictures:
            file = site / picture.path
            if file.exists():
                raise PluginError(f"docs/{picture.path} stands where the picture of a page goes: rename it")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(png(picture, self._letters))
        return tuple(picture.path for picture in pictures)

    def _plan(self, views: LibraryView, fonts: Path) -> None:
        """Decide which pictures there are: a page whose title the fonts do not hold has that of the site."""
        try:
            letters = Letters.of(fonts)
        except LettersError as error:
            log.info("Links to pages are shown without pictures: %s", error)
            return
        of_site = picture_of_site(views.site, self._about)
        if not letters.can_draw(of_site.words):
            log.info("Links to pages are shown without pictures: the fonts lack letters of the site's name")
            return
        self._letters, self._of_site = letters, of_site
        for view in views.articles:
            picture = picture_of_article(view, views.site)
            if picture and letters.can_draw(picture.words):
                self._by_path[view.path] = picture
