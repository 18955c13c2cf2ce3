"""
The ledger of addresses: every address that was ever published, and where its readers find it today.

Source:
    W3C, "Cool URIs don't change".
"""

from __future__ import annotations

from typing import ClassVar

from wellcited.model.base import Located
from wellcited.model.scalars import Day


class Address(Located):
    """
    One published address; its key is the address without slashes at the ends: `muscles/night-leg-cramps`.

    Where it has no `moved_to`, an article stands there: one that is published, or one that was withdrawn and says so.
    """

    required: ClassVar[tuple[str, ...]] = ("since",)

    since: Day | None = None
    """Day on which it was first published."""
    moved_to: str | None = None
    """Address to which its readers are sent, where no article stands here any more."""
    instead: str | None = None
    """Address of the article to read instead, where the one that stands here was withdrawn."""


Ledger = dict[str, Address]
"""Addresses by their key."""


def end_of(ledger: Ledger, address: str) -> str | None:
    """
    Follow the moves from an address.

    Returns:
        The last address of the way, which may be in no ledger; None if the way leads round in a circle.
    """
    seen = {address}
    while (entry := ledger.get(address)) and entry.moved_to:
        address = entry.moved_to
        if address in seen:
            return None
        seen.add(address)
    return address


def address_of(path: str) -> str:
    """Return the address of a Markdown page, without slashes at the ends: `docs/about/index.md` gives `about`."""
    inside = path.removeprefix("docs/").removesuffix(".md")
    return "" if inside == "index" else inside.removesuffix("/index")


def plain_address(written: str) -> str:
    """Return an address as the ledger writes it, from a path, a link, or the address with slashes at its ends."""
    bare = written.strip().strip("/").removesuffix("index.html").strip("/")
    return address_of(bare) if bare.startswith("docs/") or bare.endswith(".md") else bare
