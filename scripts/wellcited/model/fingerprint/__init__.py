"""
The fingerprint of a clinical text: what a review is bound to.

Two versions are known. A record says which one it was made with: sixteen digits are version 1, and `v2-` with 64
digits is version 2. New records are made with version 2. Old ones stay valid under the version that they were made
with.
"""

from __future__ import annotations

import re

from wellcited.model.body import Body
from wellcited.model.fingerprint import version1, version2
from wellcited.model.fingerprint.version1 import normalise
from wellcited.model.fingerprint.version2 import fingerprint
from wellcited.model.frontmatter import FrontMatter

__all__ = ["VERSION", "fingerprint", "fits", "normalise", "short", "version_of"]

VERSION = 2
"""The version of new records."""

_FORMS = {1: re.compile(r"[0-9a-f]{16}"), 2: re.compile(r"v2-[0-9a-f]{64}")}


def version_of(text: str) -> int | None:
    """Return the version that a record's fingerprint was made with; None if it is none of ours."""
    return next((version for version, form in _FORMS.items() if form.fullmatch(text.lower())), None)


def short(text: str) -> str:
    """Return as much of a fingerprint as people are shown: its first sixteen digits."""
    return text.removeprefix(version2.PREFIX)[:16]


def fits(text: str, now: str, front: FrontMatter, body: Body) -> bool:
    """
    Return whether a record was made of this text.

    Args:
        text: The fingerprint in the record, of any version.
        now: The fingerprint of the text, of the newest version.
        front: The text's front matter.
        body: Its body.
    """
    if version_of(text) == 1:
        return text.lower() == version1.fingerprint(front, body.text)
    return text.lower() == now
