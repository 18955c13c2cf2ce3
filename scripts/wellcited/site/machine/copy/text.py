"""Plain text as Markdown that says the same, whatever stands in it."""

from __future__ import annotations

import re

from wellcited.site.safe import UNWANTED

_ACTIVE = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)")
_AT_START = re.compile(r"(#{1,6}(?=\s|$)|[-+=](?=\s|[-+=]|$)|(\d{1,9})([.)])(?=\s|$))")


def written(text: str) -> str:
    """Return text with every sign escaped that Markdown would read as its own, anywhere in a line."""
    return _ACTIVE.sub(lambda match: f"\\{match[0]}", UNWANTED.sub("", text))


def line(text: str) -> str:
    """Return a line of Markdown that begins no list, heading or rule by accident."""
    text = " ".join(text.split(" ")).strip()
    match = _AT_START.match(text)
    if not match:
        return text
    at = match.end() - 1 if match[2] else 0
    return f"{text[:at]}\\{text[at:]}"


def address(url: str) -> str:
    """Return an address for the round brackets of a link."""
    return url.replace("\\", "%5C").replace("(", "%28").replace(")", "%29").replace(" ", "%20").replace("<", "%3C")


def code(text: str) -> str:
    """Return text between as many backticks as it needs."""
    runs = [len(run) for run in re.findall("`+", text)]
    fence = "`" * (max(runs, default=0) + 1)
    gap = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{gap}{text}{gap}{fence}"
