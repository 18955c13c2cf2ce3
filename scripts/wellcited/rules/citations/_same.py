"""When two entries are about one source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from wellcited.citing.identifiers import canonical_doi, canonical_pmcid, canonical_pmid, canonical_url
from wellcited.model.article import Article, SourceFile
from wellcited.model.citation import Citation
from wellcited.model.fingerprint import normalise
from wellcited.model.glance import Glance, Sought, folded, sought
from wellcited.model.library import Library

_HOST_END = re.compile(r"[:/?#]")
_PORT = re.compile(r"^:\d+")
_PARTS = ("chapter", "paper-conference")
"""Types whose address may be that of the whole book."""

OWN = frozenset({"accessed", "note", "custom", "archive", "archive_location", "path"})
"""Attributes that say how an editor used the source; they may differ from article to article."""


@dataclass(frozen=True, slots=True)
class Described:
    """One description of a source, and where it stands."""

    file: SourceFile
    entry: Citation
    shared: bool


def descriptions(library: Library) -> Iterator[Described]:
    """Yield every description of a source in the library: the shared ones first, then by path."""
    for id_ in sorted(library.sources):
        if library.sources[id_].file.places.nodes:
            yield Described(library.sources[id_].file, library.sources[id_].value, shared=True)
    for article in library.articles:
        for entry in article.front.citations:
            if isinstance(entry, Citation):
                yield Described(article, entry, shared=False)


def keys(entry: Citation) -> tuple[str, ...]:
    """Return what tells a source from all others: DOI, PubMed's numbers, its address, its id with its title."""
    found = []
    if entry.DOI and (doi := canonical_doi(entry.DOI)):
        found.append(f"doi:{doi.casefold()}")
    if entry.PMID and (pmid := canonical_pmid(entry.PMID)):
        found.append(f"pmid:{pmid}")
    if entry.PMCID and (pmcid := canonical_pmcid(entry.PMCID)):
        found.append(f"pmcid:{pmcid}")
    if entry.URL and entry.type not in _PARTS and (url := canonical_url(entry.URL)):
        found.append("url:" + url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/"))
    if entry.id and entry.title:
        found.append(f"title:{entry.id} {normalise(entry.title).casefold()}")
    return tuple(found)


def groups(library: Library) -> list[list[Described]]:
    """Return descriptions of the same source together, in the order in which each source comes first."""
    found: list[list[Described]] = []
    home: dict[str, list[Described]] = {}
    for one in descriptions(library):
        mine = keys(one.entry)
        group = next((home[key] for key in mine if key in home), None)
        if group is None:
            group = []
            found.append(group)
        group.append(one)
        for key in mine:
            home.setdefault(key, group)
    return found


def beside(library: Library, chosen: Sequence[Article]) -> Library:
    """
    Keep what describes a source of the chosen articles, and what has the id of one.

    One description may lead to the next: by a DOI to an address, by the address to a number of PubMed.
    """
    known = _Known(library)
    known.add(article.path for article in chosen)
    own = [one.entry for one in known.read]
    new = {key: text for entry in own for key, text in _signs(entry).items()}
    seen = set(new)
    new |= {f"id:{entry.id}": sought(entry.id) for entry in own if entry.id}
    while new:
        known.look(set(new.values()))
        new = {}
        for one in known.read:
            signs = _signs(one.entry)
            if not seen.isdisjoint(signs):
                new |= {key: text for key, text in signs.items() if key not in seen}
        seen |= new.keys()
    return library.narrowed(known.articles, known.sources)


class _Known:
    """What was read of a library to find descriptions of some sources."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.articles: set[str] = set()
        self.sources: set[str] = set()
        self.read: list[Described] = []

    def add(self, paths: Iterable[str], sources: Iterable[str] = ()) -> None:
        paths, sources = set(paths), set(sources)
        self.articles |= paths
        self.sources |= sources
        self.read += descriptions(self.library.narrowed(paths, sources))

    def look(self, wanted: set[Sought]) -> None:
        """Read what may say one of some texts."""
        library = self.library
        self.add(
            [path for path in library.by_path.keys() - self.articles if _may_say(library.glance(path), wanted)],
            [id_ for id_ in library.sources.keys() - self.sources if _may_say(library.glance_at_source(id_), wanted)],
        )


def _may_say(glance: Glance, wanted: set[Sought]) -> bool:
    return any(glance.may_say(text) for text in wanted)


def _signs(entry: Citation) -> dict[str, Sought]:
    """Return the keys of a description, each with what stands in every file that holds another with this key."""
    found = {}
    for key in keys(entry):
        kind, _, value = key.partition(":")
        if kind == "title":
            found[key] = sought(entry.id or "")
        elif kind == "url":  # its port may be written as :0443, or as a colon alone
            host = _HOST_END.split(folded(value), 1)[0]
            rest = _PORT.sub("", folded(value)[len(host) :])
            found[key] = Sought((rest, host))
        else:
            found[key] = Sought((folded(value),))
    return found


def differing(one: Citation, other: Citation) -> list[str]:
    """Return the names of the fields in which two descriptions differ, as written in YAML and in the model's order."""
    names = {attribute: name for name, attribute in Citation.yaml_names().items()}
    return [
        names[attribute]
        for attribute in names
        if attribute not in OWN and _plain(getattr(one, attribute)) != _plain(getattr(other, attribute))
    ]


def _plain(value: Any) -> Any:
    """Return a value without what only its typing differs in."""
    if isinstance(value, str):
        return normalise(value)
    if isinstance(value, tuple):
        return [
            tuple(normalise(getattr(name, part) or "") for part in ("family", "given", "suffix", "literal"))
            for name in value
        ]
    return value
