"""Which article probably stood at an address that has vanished."""

from __future__ import annotations

from wellcited.model.library import Library
from wellcited.model.standing import standing


def new_homes(library: Library) -> dict[str, str]:
    """
    Return, for each address of the ledger that has vanished, the address of the article that was probably moved.

    That is one with the same file name which the ledger does not list.
    """
    ledger, pages = library.addresses.value, standing(library)
    unlisted: dict[str, str] = {}
    for article in library.articles:
        if article.is_public and article.slug not in ledger:
            unlisted.setdefault(file_name(article.slug), article.slug)
    gone = [address for address, entry in ledger.items() if address not in pages and not entry.moved_to]
    return {address: unlisted[file_name(address)] for address in gone if file_name(address) in unlisted}


def file_name(address: str) -> str:
    """Return the last part of an address: by it an article that was moved is known again."""
    return address.rpartition("/")[2]
