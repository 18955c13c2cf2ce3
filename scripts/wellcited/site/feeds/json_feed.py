"""A feed as JSON Feed 1.1."""

from __future__ import annotations

import json

from wellcited.site.feeds.atom import rfc3339
from wellcited.site.feeds.entries import Feed
from wellcited.site.parts import Settings


def json_feed(feed: Feed, settings: Settings) -> str:
    """
    Return a feed as JSON. What each entry says is plain text.

    Source:
        jsonfeed.org, version 1.1.
    """
    data = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": settings.address(feed.url),
        "feed_url": settings.address(feed.json_url),
        "language": settings.language,
        "authors": [{"name": settings.publisher or settings.name, "url": settings.address("")}],
        "items": [
            {
                "id": entry.id,
                "url": entry.url,
                "title": entry.title,
                "content_text": entry.summary,
                "date_published": rfc3339(entry.moment),
                "tags": [entry.kind],
            }
            for entry in feed.entries
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
