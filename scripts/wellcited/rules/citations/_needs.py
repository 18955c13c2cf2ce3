"""What each type of source needs, beyond its title, so that a reader can find it."""

from __future__ import annotations

from wellcited.model.citation import CslType

Needs = tuple[tuple[str, ...], ...]

NEEDS: dict[CslType, Needs] = {
    "article": (("issued",), ("DOI", "URL", "PMID", "PMCID"), ("publisher", "container-title", "archive")),
    "article-journal": (("container-title",), ("issued", "status")),
    "article-magazine": (("container-title",), ("issued",)),
    "article-newspaper": (("container-title",), ("issued",)),
    "book": (("author", "editor", "publisher"), ("publisher",), ("issued",)),
    "chapter": (("container-title",), ("publisher",), ("issued",)),
    "dataset": (("author", "publisher"), ("issued", "version", "accessed"), ("DOI", "URL", "archive")),
    "legislation": (("issued", "number"), ("URL", "number", "container-title")),
    "paper-conference": (("container-title", "event-title"), ("issued", "event-date")),
    "post-weblog": (("container-title", "publisher"), ("issued",), ("URL",)),
    "report": (("author", "publisher"), ("issued", "accessed")),
    "software": (("author", "publisher"), ("issued", "version"), ("URL", "DOI", "publisher")),
    "standard": (("publisher", "author"), ("number",)),
    "thesis": (("author",), ("publisher",), ("issued",)),
    "webpage": (("author", "publisher", "container-title"), ("URL",)),
}
"""For each type groups of fields, of each of which one is needed; the first of a group is the usual one.

Volume, issue and pages are in no group: some journals have none, and articles ahead of print have none yet. Nor is
the date of a web page: many have no date, and the day on which it was read stands for it (`citations-accessed`).
"""

NAMES = {
    "container-title": "the journal, book or site that it appeared in (`container-title`)",
    "issued": "the date of publication (`issued`)",
    "publisher": "the publisher (`publisher`)",
    "author": "who wrote it (`author`)",
    "URL": "its address (`URL`)",
    "DOI": "a DOI or an address (`DOI`, `URL`)",
    "number": "its number (`number`)",
    "event-title": "the conference (`event-title`)",
}
"""What a missing field is called."""
