"""What the rules about marks and ids share, so that one slip gives one message."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from wellcited.model.article import Article
from wellcited.model.body import Mark
from wellcited.model.frontmatter import SourceRef
from wellcited.model.library import Library
from wellcited.rules.citations._ids import listed_ids
from wellcited.rules.citations._malformed import malformed

_GUESSES = 20
"""How many ids we try to guess: comparing is slow, and a text with more wrong marks needs another kind of help."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Marks that name an id which the article does not list."""

    id: str
    marks: tuple[Mark, ...]
    guess: str
    """The listed id that was probably meant, or ""."""


def unresolved(article: Article) -> list[Unresolved]:
    """Return the ids that marks name and the article does not list, in the order of the text."""
    listed = listed_ids(article)
    by_id: dict[str, list[Mark]] = {}
    for mark in article.body.marks:
        if mark.id not in listed:
            by_id.setdefault(mark.id, []).append(mark)
    cited = {mark.id for mark in article.body.marks}
    uncited = [other for other in listed if other not in cited]
    return [
        Unresolved(id_, tuple(marks), (near(id_, uncited) or near(id_, list(listed))) if number < _GUESSES else "")
        for number, (id_, marks) in enumerate(by_id.items())
    ]


def near(id_: str, known: list[str]) -> str:
    """Return the known id that looks most like *id_*, or ""."""
    folded = {other.casefold(): other for other in reversed(known)}
    close = get_close_matches(id_.casefold(), list(folded), n=1, cutoff=0.75)
    return folded[close[0]] if close else ""


def mentioned(article: Article) -> set[str]:
    """Return every id that the body names or tries to name."""
    ids = {mark.id for mark in article.body.marks}
    for wrong in malformed(article):
        ids.update(wrong.ids)
    return ids | {miss.guess for miss in unresolved(article)}


def missing_shared(article: Article, library: Library) -> list[str]:
    """Return the ids of shared sources that the article lists and that do not exist."""
    return [
        entry.id
        for entry in article.front.citations
        if isinstance(entry, SourceRef) and entry.id and entry.id not in library.sources
    ]
