"""The words of the sample library's published articles, as the checks of the questions need them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from tests.conftest import ROOT
from wellcited.reading.front_matter import split

DOCS = ROOT / "docs"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MARK = re.compile(r"\[@[^\]]*\]")
_TARGET = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True)
class Words:
    """The words of one article, case-folded."""

    read: frozenset[str]
    """What readers see in the title, the summary and the body: no marks of citations, no targets of links."""
    file: frozenset[str]
    """Every word of the file: also other names, sources and people."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text, case-folded. An apostrophe inside a word belongs to it; a hyphen parts two words."""
    return frozenset(word.replace("’", "'") for word in _WORD.findall(text.casefold()))


@cache
def published() -> dict[str, Words]:
    """Return the words of each published article by its path below docs/, without `.md`."""
    found = {}
    for path in sorted(DOCS.rglob("*.md")):
        text = path.read_text("utf-8")
        parts = split(text)
        front: dict[str, Any] = yaml.safe_load(parts.front or "{}")
        if front.get("status") == "published":
            seen = f"{front['title']}\n{front['summary']}\n{_TARGET.sub('] ', _MARK.sub('', parts.body))}"
            found[path.relative_to(DOCS).with_suffix("").as_posix()] = Words(words(seen), words(text))
    return found
