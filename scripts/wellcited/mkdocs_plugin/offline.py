"""The service worker as it is written into a site, and the page for what a reader has not opened before."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from wellcited.mkdocs_plugin.bundling import START, Bundle
from wellcited.mkdocs_plugin.view_page import Made
from wellcited.site import urls
from wellcited.site.offline.worker import PATH, freeing_js, version_of, worker_js

FONT = "assets/fonts/source-sans-3-latin.woff2"
"""The font that base.html names."""


def offline_page() -> Made:
    """Return the page that a browser shows in the place of one that it cannot have."""
    return Made(
        path="offline.md",
        url=urls.OFFLINE,
        template="offline.html",
        title="You are offline",
        summary="What you can read without a connection.",
        is_listed=False,
    )


def write_worker(
    site: Path, config: MkDocsConfig, bundles: tuple[Bundle, ...], theme_style: str, *, keeps: bool
) -> tuple[str, ...]:
    """
    Write the worker. One is always there: if nothing is to be kept, it frees the readers of earlier builds.

    Args:
        site: The site, with everything else in it.
        config: The host's configuration.
        bundles: Files whose names change with their content.
        theme_style: Address of the theme's stylesheet, whose name changes with its version.
        keeps: Whether copies are kept.

    Returns:
        The paths of the files, from the site's root.
    """
    file = site / PATH
    forever = [*(bundle.path for bundle in bundles), theme_style]
    icons = [str(config.theme[name]) for name in ("logo", "favicon") if config.theme.get(name)]
    kept = {path for path in (*forever, START, FONT, *icons) if (site / path).is_file()}
    text = worker_js(version_of(site), kept, forever) if keeps else freeing_js()
    file.write_text(text, "utf-8", newline="\n")
    return (PATH,)
