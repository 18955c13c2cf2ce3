"""What is known of a picture besides its path."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Size:
    """How large a picture is by itself, in CSS pixels: a page that says so beforehand does not jump when it loads."""

    width: int
    height: int
