"""What is known of a picture besides its path, and which picture an article means."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from wellcited.model.targets import bare, is_outside, path_of


@dataclass(frozen=True, slots=True)
class Size:
    """How large a picture is by itself, in CSS pixels: a page that says so beforehand does not jump when it loads."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the library."""

    digest: str
    """SHA-256 of the file, in 64 lower-case hexadecimal digits."""
    size: Size | None = None
    """None if it is not fit to be shown: a fault says why."""


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of a file, in 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def picture_path(target: str, article: str) -> str:
    """
    Return the file that a picture's target names: one reckoning for the page and for what a review is bound to.

    Args:
        target: As written in the article.
        article: Path of the article from the site's root.

    Returns:
        A path from the site's root, whether or not a file is there; "" if the target leads to another site.
    """
    target = bare(target)
    return "" if not target or is_outside(target) else path_of(target, article)
