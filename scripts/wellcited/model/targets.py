"""Where the target of a link or a picture leads: one reckoning for pages, rules and what a review is bound to."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

_IGNORED = re.compile(r"[\x00-\x20\x7f]")
_OUTSIDE = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:|//|\\")


def bare(target: str) -> str:
    """Return a target without what browsers leave out of an address, also inside a scheme."""
    return _IGNORED.sub("", target)


def is_outside(target: str) -> bool:
    """Return whether a bare target names something that is no path of ours: a scheme, a host, a backslash."""
    return bool(_OUTSIDE.match(target))


def path_of(target: str, article: str) -> str:
    """
    Return the path that a target names, whether or not a file is there.

    Args:
        target: A path from the article's folder, without an anchor; percent signs are decoded.
        article: Path of the article from the site's root.
    """
    return posixpath.normpath(posixpath.join(posixpath.dirname(article), unquote(target)))
