"""Page ranges: shortened for NLM (284-7), in full for AMA (284-287)."""

from __future__ import annotations

import re
from collections.abc import Callable

_DASHES = "\u2010\u2011\u2012\u2013\u2014-"
_RANGE = re.compile(rf"(?<![\w.{_DASHES}])([A-Za-z]*)(\d+)[{_DASHES}]([A-Za-z]*)(\d+)(?![\w{_DASHES}])", re.ASCII)


def short_pages(pages: str | None) -> str:
    """Return page ranges with the figures that repeat left out: `284-287` becomes `284-7`, `S93-S99` `S93-9`."""
    return _each_range(pages, _shorten)


def full_pages(pages: str | None) -> str:
    """Return page ranges in full: `284-7` becomes `284-287`, `S93-9` becomes `S93-S99`."""
    return _each_range(pages, lambda prefix, first, last: f"{prefix}{first}-{prefix}{last}")


def _shorten(prefix: str, first: str, last: str) -> str:
    if len(first) == len(last):
        same = 0
        while same < len(first) - 1 and first[same] == last[same]:
            same += 1
        last = last[same:]
    return f"{prefix}{first}-{last}"


def _each_range(pages: str | None, write: Callable[[str, str, str], str]) -> str:
    def written(match: re.Match[str]) -> str:
        prefix, first, other, last = match.groups()
        if other not in ("", prefix):
            return f"{prefix}{first}-{other}{last}"
        if len(last) < len(first):
            last = first[: len(first) - len(last)] + last
        if len(last) == len(first) and last < first:  # no range: "12-3" of volume 12, perhaps; left as it stands
            return match[0]
        return write(prefix, first, last)

    evened = re.sub(rf"\s*[{_DASHES}]\s*", "-", " ".join((pages or "").split()))
    return _RANGE.sub(written, evened)
