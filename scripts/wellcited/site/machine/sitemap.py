"""
The map of the site, with the day on which each page last came to say something else.

A page that lists articles changed when one of them did. A page whose day is not known gives none: a day that is not
true teaches search engines to believe none of them.

Source:
    sitemaps.org, protocol 0.9; W3C note "Date and Time Formats".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from wellcited.model.library import Facts
from wellcited.site import urls
from wellcited.site.history import last_change
from wellcited.site.parts import Settings
from wellcited.site.people import people_of
from wellcited.site.safe import escaped
from wellcited.site.visible import visible

MOST = 50_000
"""Most addresses of one map."""


def last_changes(facts: Facts, *, drafts: bool = False) -> dict[str, date]:
    """
    Return the day of the last change by the address of a page: of articles, and of what is made from them.

    A withdrawn article is among them: those who have its old advice must learn of it soon.
    """
    library, found = facts.library, dict[str, date]()

    def note(url: str, day: date) -> None:
        found[url] = max(found.get(url, day), day)

    for article in visible(library, drafts=drafts):
        day = last_change(article, facts.policy)
        if day is None:
            continue
        lists = (urls.HOME, urls.A_TO_Z, urls.TOPICS, urls.PEOPLE)
        shelves = (urls.topic(id_) for on in article.front.topics for id_ in library.topic_paths.get(on, ()))
        people = (urls.person(id_) for id_ in people_of(article) if id_ in facts.people)
        for url in (urls.page(article.path), *lists, *shelves, *people):
            note(url, day)
    return dict(sorted(found.items()))


def sitemap_xml(pages: Iterable[str], changed: Mapping[str, date], settings: Settings) -> str:
    """
    Return the map of a site as XML.

    Args:
        pages: Addresses of all pages that readers can open, relative to the site's root.
        changed: Days of the last change, by address.
        settings: The site. Without its address the map is empty: it may only name whole addresses.
    """
    entries = []
    for url in sorted(set(pages))[:MOST] if settings.url else ():
        day = f"<lastmod>{changed[url]}</lastmod>" if url in changed else ""
        entries.append(f"  <url><loc>{escaped(settings.address(url))}</loc>{day}</url>\n")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' + "".join(entries) + "</urlset>\n"
    )
