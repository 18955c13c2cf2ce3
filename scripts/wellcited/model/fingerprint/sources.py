"""Which sources an article has, however their entries are laid out: what makes a source this one and no other."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from wellcited.model.citation import Citation
from wellcited.model.clinical import Tree, mentions, runs
from wellcited.model.fingerprint.addresses import address
from wellcited.model.fingerprint.words import line
from wellcited.model.frontmatter import Entry

Identity = dict[str, str | None]

_RESOLVER = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)


def identity(entry: Entry, shared: Mapping[str, Citation]) -> Identity:
    """
    Return what makes a source this one.

    Args:
        entry: An entry of the article's list.
        shared: The library's shared sources, by id. One that is not there is named by its id alone.
    """
    source = entry if isinstance(entry, Citation) else shared.get(entry.id or "")
    if source is None:
        return {"shared": entry.id}
    return {
        "type": source.type,
        "title": line(source.title),
        "year": str(source.issued.year) if source.issued else None,
        "doi": _RESOLVER.sub("", source.DOI.strip()).lower() if source.DOI else None,
        "pmid": source.PMID.strip() if source.PMID else None,
        "pmcid": source.PMCID.strip().upper() if source.PMCID else None,
        "isbn": re.sub(r"[\s-]", "", source.ISBN).upper() if source.ISBN else None,
        "url": address(source.URL, "") if source.URL else None,
    }


def numbered(
    entries: tuple[Entry, ...], tree: Tree, shared: Mapping[str, Citation]
) -> tuple[list[str], list[Identity]]:
    """
    Return the ids of an article's sources as readers count them, and what makes each source this one.

    Sources come in the order in which the text first mentions them; those that it never mentions follow, sorted by
    what they are. The order of the list in the front matter does not count, nor do the ids.
    """
    own: dict[str, Identity] = {}
    for entry in entries:
        own.setdefault(entry.id or "", identity(entry, shared))
    cited = list(dict.fromkeys(found.id for run, _ in runs(tree) for found in mentions(run.words) if found.id in own))
    left = sorted((id_ for id_ in own if id_ not in cited), key=lambda id_: json.dumps(own[id_], sort_keys=True))
    ids = [*cited, *left]
    return ids, [own[id_] for id_ in ids]
