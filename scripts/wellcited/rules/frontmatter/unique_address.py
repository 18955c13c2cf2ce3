"""No two articles have the same address.

Why: `cramps.md` and `cramps/index.md` both become the page `cramps/`, and so do `Cramps.md` and `cramps.md` on many
servers. One page then hides the other.

Instead: rename one of the two files.

Source: W3C, Cool URIs don't change: an address names one thing; RFC 3986.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.addresses import address_of
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.places import Place
from wellcited.model.span import FIRST
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_library()
def unique_address(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each article, in the order of paths, whose address another has already."""
    first: dict[str, str] = {}
    for path in library.by_path:
        other = first.setdefault(address_of(path).casefold(), path)
        if other != path:
            yield rule.finding(
                at=Place(path, FIRST),
                says=f"this file has the same address as {other}",
                help="rename one of the two",
            )
