"""All feeds as the files of a site."""

from __future__ import annotations

from wellcited.model.library import Facts
from wellcited.site.feeds.atom import atom
from wellcited.site.feeds.entries import feeds
from wellcited.site.feeds.json_feed import json_feed
from wellcited.site.parts import Settings


def feed_files(facts: Facts, settings: Settings) -> dict[str, str]:
    """Return the text of every feed by its path in the site; none if the site's address is not known."""
    files: dict[str, str] = {}
    for feed in feeds(facts, settings):
        files[feed.atom_url] = atom(feed, settings)
        files[feed.json_url] = json_feed(feed, settings)
    return files
