"""Two sentences, and which of their words differ."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

LONGEST = 160
"""Characters of a sentence that a message shows."""

_NEAR = 6
"""Words before and after a difference that are shown, where the whole sentence is too long."""


def word_difference(before: str, after: str) -> str:
    """
    Return the later sentence with its differences in square brackets.

    `Take [10 → 100] mg` says that 10 became 100, `Take it [+ twice]` that a word came in, and `Do [− not] take it` that
    a word went. Long stretches of words that are alike are left out.
    """
    old, new = before.split(), after.split()
    pieces: list[tuple[bool, list[str]]] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = " ".join(old[a:b]), " ".join(new[c:d])
        if kind == "equal":
            pieces.append((True, new[c:d]))
        elif kind == "insert":
            pieces.append((False, [f"[+ {come}]"]))
        elif kind == "delete":
            pieces.append((False, [f"[\u2212 {gone}]"]))
        else:
            pieces.append((False, [f"[{gone} \u2192 {come}]"]))
    whole = " ".join(word for _, words in pieces for word in words)
    if len(whole) <= LONGEST:
        return whole
    last = len(pieces) - 1
    return cropped(
        " ".join(
            " ".join(_near(words, first=index == 0, last=index == last) if alike else words)
            for index, (alike, words) in enumerate(pieces)
        )
    )


def cropped(text: str) -> str:
    """Return a text that is short enough for a message."""
    return text if len(text) <= 2 * LONGEST else re.sub(r"\s+\S*$", "", text[: 2 * LONGEST]) + " \u2026"


def _near(words: list[str], *, first: bool, last: bool) -> list[str]:
    """Keep the words beside a difference."""
    head = [] if first else words[:_NEAR]
    tail = [] if last else words[-_NEAR:]
    if len(words) <= len(head) + len(tail) + 1:
        return words
    return [*head, "\u2026", *tail]
