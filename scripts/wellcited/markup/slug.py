"""Ids of headings: readable, unique, and never one that a page needs for itself."""

from __future__ import annotations

import re
import unicodedata

_RESERVED = re.compile(r"(?:wc|ref|cite|s)-|__|\d|$")


class Slugs:
    """Hands out the ids of one page."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._last: dict[str, int] = {}

    def give(self, heading: str) -> str:
        """
        Return the id for *heading*: `When to see a doctor` gives `when-to-see-a-doctor`.

        Ids of the page itself begin with `wc-`, `ref-` or `cite-`, and Material's with `__`: no heading gets one.
        """
        text = unicodedata.normalize("NFC", heading).casefold()
        base = re.sub(r"[^\w]+", "-", text.replace("\u2019", "").replace("'", "")).strip("-_")[:80].strip("-_")
        if _RESERVED.match(base):
            base = f"s-{base}".rstrip("-")
        slug, number = base, self._last.get(base, 1)
        while slug in self._given:
            number += 1
            slug = f"{base}-{number}"
        # Counting goes on from here, so that a page of equal headings does not take minutes.
        self._last[base] = number
        self._given.add(slug)
        return slug
