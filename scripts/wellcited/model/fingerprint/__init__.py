"""
The fingerprint of a clinical text: what a review is bound to.

Three versions are known. A record says which one it was made with: sixteen digits are version 1, and `v2-` or `v3-`
with 64 digits are the others. New records are made with version 3, the first that covers what pictures hold. Old ones
stay valid under the version that they were made with.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from wellcited.model.body import Body
from wellcited.model.citation import Citation
from wellcited.model.fingerprint import version1
from wellcited.model.fingerprint.clinical_text import Digests, hashed, serialised
from wellcited.model.fingerprint.version1 import normalise
from wellcited.model.frontmatter import FrontMatter

__all__ = ["VERSION", "covers_pictures", "fingerprints", "fits", "normalise", "short", "version_of"]

VERSION = 3
"""The version of new records."""

_FORMS = {
    1: re.compile(r"[0-9a-f]{16}"),
    2: re.compile(r"v2-[0-9a-f]{64}"),
    3: re.compile(r"v3-[0-9a-f]{64}"),
}


def fingerprints(
    front: FrontMatter, body: Body, path: str, shared: Mapping[str, Citation], digests: Digests
) -> tuple[str, str]:
    """
    Return the fingerprints of a text in versions 3 and 2.

    Args:
        front: The front matter; what could not be read counts as missing.
        body: The body.
        path: Path of the article from the site's root: links are resolved from it.
        shared: The library's shared sources, by id.
        digests: The library's pictures.
    """
    third = serialised(front, body, path, shared, digests)
    # Without pictures the two differ in nothing but the number of the version, which stands last.
    second = serialised(front, body, path, shared, None) if body.images else f"{third.removesuffix('3}')}2}}"
    return hashed(3, third), hashed(2, second)


def version_of(text: str) -> int | None:
    """Return the version that a record's fingerprint was made with; None if it is none of ours."""
    return next((version for version, form in _FORMS.items() if form.fullmatch(text.lower())), None)


def covers_pictures(text: str) -> bool:
    """Return whether a fingerprint says which pictures were looked at, and not only where they lay."""
    return version_of(text) == 3


def short(text: str) -> str:
    """Return as much of a fingerprint as people are shown: its first sixteen digits."""
    return text.rpartition("-")[2][:16]


def fits(text: str, now: Collection[str], front: FrontMatter, body: Body) -> bool:
    """
    Return whether a record was made of this text.

    Args:
        text: The fingerprint in the record, of any version.
        now: The fingerprints of the text, in all versions but the first.
        front: The text's front matter.
        body: Its body.
    """
    if version_of(text) == 1:
        return text.lower() == version1.fingerprint(front, body.text)
    return text.lower() in now
