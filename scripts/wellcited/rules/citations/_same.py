"""When two entries are about one source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wellcited.citing.identifiers import canonical_doi, canonical_pmcid, canonical_pmid, canonical_url
from wellcited.model.article import SourceFile
from wellcited.model.citation import Citation
from wellcited.model.fingerprint import normalise
from wellcited.model.library import Library

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
