"""The sets of words of the search's register."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.folding import split
from wellcited.model.library import Library
from wellcited.model.search import Synonyms


def sets(library: Library) -> Iterator[tuple[Synonyms, list[tuple[str, ...]]]]:
    """Yield each set with its words and phrases, folded; a set that cannot be read, or has no words, is left out."""
    for entry in library.search.value.synonyms:
        if entry.words:
            yield entry, [tuple(split(word)) for word in entry.words]


def shown(words: tuple[str, ...]) -> str:
    """Return a word or phrase as a message names it."""
    return " ".join(words)
