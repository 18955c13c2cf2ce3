"""
How somebody else can cite an article, as one line of text.

Source:
    Citing Medicine, 2nd edition (NLM), "Web Sites". The day on which the reader saw the page, which that style asks for
    as well, is the reader's to add: a page does not know it.
"""

from __future__ import annotations

from wellcited.citing.dates import year_first
from wellcited.model.partial_date import PartialDate
from wellcited.site.views import DateView, PersonView, Settings


def how_to_cite(
    title: str,
    url: str,
    authors: tuple[PersonView, ...],
    published: DateView | None,
    updated: DateView | None,
    settings: Settings,
) -> str:
    """Return `Author. Title [Internet]. Library; 2026 Nov 22 [updated 2027 Mar 1]. Available from: https://...`."""
    parts = [", ".join(author.name for author in authors), f"{title} [Internet]"]
    dates = _short(published)
    if updated:
        dates = f"{dates} [updated {_short(updated)}]".strip()
    parts.append("; ".join(part for part in (settings.name, dates) if part))
    line = " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts if part)
    return f"{line} Available from: {settings.address(url)}" if settings.url else line


def _short(day: DateView | None) -> str:
    return year_first(PartialDate.parse(day.iso[:10])) if day else ""
