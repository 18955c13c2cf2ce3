"""The files of a site that are no pages: feeds, guides for hosts, robots and language models, plain copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from wellcited.mkdocs_plugin.judging import Judged
from wellcited.mkdocs_plugin.view_page import ViewPage
from wellcited.site.feeds.files import feed_files
from wellcited.site.machine.copy.document import copy
from wellcited.site.machine.freshness import freshness_json
from wellcited.site.machine.llms import llms_txt
from wellcited.site.machine.robots import robots_txt
from wellcited.site.machine.sitemap import last_changes, sitemap_xml
from wellcited.site.safe import SafeHtml
from wellcited.site.security import headers_file
from wellcited.site.targets import Targets
from wellcited.site.views import LibraryView, Settings
from wellcited.site.visible import visible


def machine_files(views: LibraryView, judged: Judged, settings: Settings) -> dict[str, str]:
    """
    Return the text of each file by its address. They are for a site, not for a preview: views hold no drafts.

    Args:
        views: The library, as templates read it.
        judged: The library, as it was read.
        settings: The site. Feeds are there only if its address is known.
    """
    files = {
        "llms.txt": llms_txt(views, settings),
        "_headers": headers_file(),
        "robots.txt": robots_txt(settings, is_demonstration=views.site.is_demonstration),
        views.freshness.data_url: freshness_json(views.freshness, settings),
        **feed_files(judged.facts, settings),
        **dict(_copies(views, judged, settings)),
    }
    return dict(sorted(files.items()))


def _copies(views: LibraryView, judged: Judged, settings: Settings) -> Iterator[tuple[str, str]]:
    targets = Targets.of(judged.library)
    for article in visible(judged.library):
        view = views.by_path[article.path]
        yield view.copy_url, copy(view, article, judged.facts, settings, targets=targets)


def site_map(files: Iterable[File], views: LibraryView, judged: Judged, settings: Settings) -> SafeHtml:
    """
    Return the map of the site as XML; an empty one for a demonstration, whose pages ask not to be listed.

    Args:
        files: The files of all pages. Addresses that moved are left out, and pages that nobody looks for.
        views: The library, as templates read it.
        judged: The library, as it was read.
        settings: The site.
    """
    pages = (file.page for file in files if file.page and not views.site.is_demonstration)
    shown = [
        page.url for page in pages if not (isinstance(page, ViewPage) and (page.is_moved or not page.made.is_listed))
    ]
    return SafeHtml(sitemap_xml(shown, last_changes(judged.facts), settings))


def write(files: dict[str, str], site: Path) -> None:
    """
    Write the files.

    Raises:
        PluginError: If a file would lie outside the site.
    """
    for url, text in files.items():
        path = unquote(url)
        file = site / path
        if not file.resolve().is_relative_to(site.resolve()) or "\0" in path:
            raise PluginError(f"{path!r} is no place for a file")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
