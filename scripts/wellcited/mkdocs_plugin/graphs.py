"""What each page tells machines in JSON-LD."""

from __future__ import annotations

import html

from mkdocs.structure.pages import Page

from wellcited.mkdocs_plugin.owner_pages import title_of
from wellcited.mkdocs_plugin.view_page import ViewPage
from wellcited.site import urls
from wellcited.site.json_ld.pages import glossary_json_ld, page_json_ld, people_json_ld, profile_json_ld, topic_json_ld
from wellcited.site.parts import Settings
from wellcited.site.safe import SafeHtml

_SAY_NOTHING = ("moved.html", "unreadable.html")
"""Templates of pages that stand for no content of their own."""


def graph_of(page: Page, settings: Settings) -> SafeHtml:
    """Return the graph of a page; "" for one that stands for another, or that cannot be shown."""
    if not isinstance(page, ViewPage):
        return _owned(page, settings)
    made = page.made
    match made.context:
        case {"article": article}:
            return SafeHtml(article.json_ld)
        case {"topic": topic}:
            return topic_json_ld(topic, settings)
        case {"profile": profile}:
            return profile_json_ld(profile, settings)
        case {"people": people}:
            return people_json_ld(people, made.title, made.summary, settings)
        case {"glossary": glossary}:
            return glossary_json_ld(glossary, made.title, made.summary, settings)
    if made.template in _SAY_NOTHING:
        return SafeHtml()
    return page_json_ld(settings, title=made.title, url=made.url, summary=made.summary, kind="CollectionPage")


def _owned(page: Page, settings: Settings) -> SafeHtml:
    """Return the graph of a page that the owners keep. Its title and description are HTML by now."""
    return page_json_ld(
        settings,
        title=html.unescape(title_of(page)),
        url=page.url,
        summary=html.unescape(str(page.meta.get("description") or "")),
        kind=_kind(page.url),
    )


def _kind(url: str) -> str:
    if url.startswith(urls.ABOUT):
        return "AboutPage"
    return "CollectionPage" if url == urls.A_TO_Z else "WebPage"
