"""Where a link leads, however its path is spelt."""

from __future__ import annotations

import re
from urllib.parse import unquote

from wellcited.model.targets import path_of

_OUTSIDE = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*:)(?P<host>//[^/?#]*)?(?P<rest>.*)", re.DOTALL)


def address(target: str, path: str) -> str:
    """
    Return where *target* leads, from an article at *path*.

    In the library: the path of the file from the site's root, percent signs decoded, `.` and `..` resolved, then the
    anchor; the article's own path is left out. Outside: the address, its scheme and host in lower case.
    """
    outside = _OUTSIDE.fullmatch(target.strip())
    if outside:
        return f"{outside['scheme'].lower()}{(outside['host'] or '').lower()}{outside['rest']}"
    place, hash_, anchor = target.strip().partition("#")
    if place:
        place = path_of(place, path)
    return f"{'' if place == path else place}{hash_}{unquote(anchor)}"
