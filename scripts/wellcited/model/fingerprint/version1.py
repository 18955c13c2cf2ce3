"""
The fingerprint of a clinical text: what a review is bound to.

Version 1. SHA-256 over the title, the summary, the codes, the ids of the cited sources and the body, each normalised
so that line breaks, runs of spaces and typographic quotes do not count. The first 16 hexadecimal digits are kept.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from wellcited.model.frontmatter import FrontMatter

VERSION = 1
_QUOTES = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u00a0": " "})


def normalise(text: str) -> str:
    """Return *text* with everything evened out that does not change what it says."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(_QUOTES)).strip()


def fingerprint(front: FrontMatter, body: str) -> str:
    """
    Return the fingerprint of an article's clinical text: 16 lower-case hexadecimal digits.

    Args:
        front: The front matter; what could not be read counts as empty.
        body: The body as it stands in the file.
    """
    codes = front.codes
    parts = [
        f"wellcited clinical text {VERSION}",
        normalise(front.title or ""),
        normalise(front.summary or ""),
        " ".join((*codes.icd_10, *codes.icd_10_cm, *codes.mesh)) if codes else "",
        " ".join(entry.id or "" for entry in front.citations),
        normalise(body),
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
