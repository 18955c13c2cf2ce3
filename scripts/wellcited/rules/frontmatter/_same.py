"""When two texts are the same for a reader."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from wellcited.model.article import Article
from wellcited.model.fingerprint import normalise
from wellcited.model.glance import sought
from wellcited.model.library import Library


def same(text: str) -> str:
    """Return *text* without what a reader does not notice: case, spacing, the form of quotes, a mark at the end."""
    return normalise(unicodedata.normalize("NFKC", text)).casefold().rstrip(".!? ")


def may_say(library: Library, chosen: Sequence[Article], texts: Iterable[str | None]) -> set[str]:
    """Return the paths of some articles, and of all others that may say the same as one of *texts*."""
    wanted = {sought(same(text)) for text in texts if text}
    found = {article.path for article in chosen}
    for path in library.by_path:
        if path not in found:
            glance = library.glance(path)
            if any(glance.may_say(text) for text in wanted):
                found.add(path)
    return found
