"""What the feeds say, whatever their format."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import quote, urlsplit

from wellcited.model.addresses import end_of
from wellcited.model.article import Article
from wellcited.model.library import Facts, Library
from wellcited.site import urls
from wellcited.site.days import day_of
from wellcited.site.history import KIND_WORDS, Event, EventKind, events
from wellcited.site.parts import Settings
from wellcited.site.sorting import order
from wellcited.site.visible import is_listed, title_of, visible

MOST = 50
"""Most entries of a feed: who comes back after a long time reads the library, not its feed."""

ATOM, JSON = "feed.xml", "feed.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened to an article. `id` never changes, whatever becomes of the article's title or address."""

    id: str
    kind: EventKind
    title: str
    url: str
    """Absolute."""
    summary: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed. Addresses are relative to the site's root, as in all views."""

    title: str
    url: str
    """The page that shows the same."""
    entries: tuple[Entry, ...]
    """Newest first."""
    updated: datetime
    """When the newest entry happened; for a feed without any, the day of the build."""

    @property
    def atom_url(self) -> str:
        """Address of the feed in Atom."""
        return self.url + ATOM

    @property
    def json_url(self) -> str:
        """Address of the feed as JSON Feed."""
        return self.url + JSON


def feeds(facts: Facts, settings: Settings) -> tuple[Feed, ...]:
    """
    Return the feed of the library, and one for each topic with what is on it and below; nothing without an address.

    Args:
        facts: The library, and the day of the build.
        settings: The site. Feeds are read away from it, so they need its whole address.
    """
    if not settings.url:
        return ()
    library = facts.library
    origins = _origins(library)
    said = {
        article.path: _entries(article, facts, settings, origins.get(article.slug, article.slug))
        for article in visible(library)
    }
    paths = library.topic_paths
    whole = _feed(settings.name, urls.HOME, said.values(), facts)
    topics = (
        _feed(
            f"{topic.title if (topic := library.topic(id_)) and topic.title else id_} \u2013 {settings.name}",
            urls.topic(id_),
            (said[one.path] for one in visible(library) if any(id_ in paths.get(on, ()) for on in one.front.topics)),
            facts,
        )
        for id_ in paths
    )
    return (whole, *topics)


def _feed(title: str, url: str, said: Iterable[tuple[Entry, ...]], facts: Facts) -> Feed:
    entries = sorted((entry for each in said for entry in each), key=lambda entry: (order(entry.title), entry.id))
    entries.sort(key=lambda entry: entry.moment, reverse=True)
    updated = entries[0].moment if entries else _moment(facts.today)
    return Feed(title, url, tuple(entries[:MOST]), updated)


def _entries(article: Article, facts: Facts, settings: Settings, origin: str) -> tuple[Entry, ...]:
    """Return the entries of an article; of a withdrawn one only that it was withdrawn."""
    happened = events(article, facts)
    if not is_listed(article):
        happened = tuple(event for event in happened if event.kind == "withdrawn")
    title = title_of(article)
    return tuple(
        Entry(
            id=_tag(settings, event, origin),
            kind=event.kind,
            title=f"{KIND_WORDS[event.kind]}: {title}",
            url=settings.address(urls.page(article.path)),
            summary=_summary(article, event),
            moment=_moment(event.on),
        )
        for event in happened
    )


def _summary(article: Article, event: Event) -> str:
    """Return what happened; of a new article, what it is about."""
    return (article.front.summary or event.words) if event.kind == "new" else event.words


def _tag(settings: Settings, event: Event, origin: str) -> str:
    """
    Return the name of an entry for all time.

    Source:
        RFC 4151, the `tag` URI scheme: a host, a day on which it was ours, and what we call the thing.
    """
    parts = urlsplit(settings.url)
    path = "/".join(part for part in (parts.path.strip("/"), origin, event.kind) if part)
    return f"tag:{(parts.hostname or 'localhost').lower()},{event.day}:{quote(path, safe='/-._~')}"


def _moment(moment: date | datetime) -> datetime:
    if isinstance(moment, datetime):
        return moment
    return datetime(moment.year, moment.month, moment.day, tzinfo=UTC)


def _origins(library: Library) -> dict[str, str]:
    """
    Return, by the address of an article, the address at which it was first published, where that is another one.

    An article was moved if it is older than its own line in the ledger; one that took in another article was not.
    """
    ledger = library.addresses.value
    earlier: dict[str, list[tuple[date, str]]] = {}
    for address, entry in ledger.items():
        end = end_of(ledger, address)
        if entry.moved_to and entry.since and end:
            earlier.setdefault(end, []).append((entry.since, address))
    found = {}
    for article in library.articles:
        own, published = ledger.get(article.slug), article.front.published
        was_moved = own and own.since and published and own.since > day_of(published)
        if was_moved and article.slug in earlier:
            found[article.slug] = min(earlier[article.slug])[1]
    return found
