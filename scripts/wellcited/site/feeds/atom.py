"""A feed in Atom 1.0."""

from __future__ import annotations

from datetime import datetime

from wellcited.site.feeds.entries import Entry, Feed
from wellcited.site.parts import Settings
from wellcited.site.safe import escaped


def atom(feed: Feed, settings: Settings) -> str:
    """
    Return a feed as XML. All text is escaped as it is written.

    Source:
        RFC 4287, The Atom Syndication Format.
    """
    here = settings.address(feed.atom_url)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escaped(settings.language)}">',
        f"  <id>{escaped(here)}</id>",
        f"  <title>{escaped(feed.title)}</title>",
        f"  <updated>{rfc3339(feed.updated)}</updated>",
        f"  <author><name>{escaped(settings.publisher or settings.name)}</name></author>",
        f'  <link rel="self" type="application/atom+xml" href="{escaped(here)}"/>',
        f'  <link rel="alternate" type="text/html" href="{escaped(settings.address(feed.url))}"/>',
        f"  <rights>{escaped(settings.licence_name)}, {escaped(settings.licence_url)}</rights>",
        *(line for entry in feed.entries for line in _entry(entry)),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def rfc3339(moment: datetime) -> str:
    """Return a moment as both formats want it: 2026-11-22T00:00:00Z."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _entry(entry: Entry) -> list[str]:
    return [
        "  <entry>",
        f"    <id>{escaped(entry.id)}</id>",
        f"    <title>{escaped(entry.title)}</title>",
        f"    <updated>{rfc3339(entry.moment)}</updated>",
        f'    <link rel="alternate" type="text/html" href="{escaped(entry.url)}"/>',
        f'    <category term="{escaped(entry.kind)}"/>',
        f"    <summary>{escaped(entry.summary)}</summary>",
        "  </entry>",
    ]
