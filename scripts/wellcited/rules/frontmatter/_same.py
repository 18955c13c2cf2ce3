"""When two texts are the same for a reader."""

from __future__ import annotations

import unicodedata

from wellcited.model.fingerprint import normalise


def same(text: str) -> str:
    """Return *text* without what a reader does not notice: case, spacing, the form of quotes, a mark at the end."""
    return normalise(unicodedata.normalize("NFKC", text)).casefold().rstrip(".!? ")
