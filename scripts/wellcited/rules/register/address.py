"""An entry of the ledger of addresses says where its readers go.

Why: the site makes a page at each address that moved, which sends readers on. An entry that leads round in a circle, to
nothing, or away from a page that still stands, sends them nowhere. A withdrawn page can name the one to read `instead`.

Instead: write `moved_to` with an address of today, as the ledger writes them: `muscles/night-leg-cramps`.

Source: W3C, Cool URIs don't change; RFC 9110, section 15.4 (a client should detect redirects in a circle).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.addresses import end_of, plain_address
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.standing import standing
from wellcited.rules._near import suggestion
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_register
def address(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report keys and targets in another form than addresses have, and moves that lead nowhere."""
    file, ledger, pages = library.addresses.file, library.addresses.value, standing(library)
    for key, entry in ledger.items():
        if key != plain_address(key):
            says, help_ = f"`{key[:80]}` is not written as an address", f"write `{plain_address(key)}`"
            yield rule.finding(at=file.key(key), says=says, help=help_)
            continue
        if entry.instead:
            says, help_ = _wrong_instead(library, pages, key, entry.instead)
            if says:
                yield rule.finding(at=file.span(entry.at("instead")), says=says, help=help_)
        if not entry.moved_to:
            continue
        says, help_ = _wrong_move(library, pages, key, entry.moved_to)
        if says:
            yield rule.finding(at=file.span(entry.at("moved_to")), says=says, help=help_)


def _wrong_instead(library: Library, pages: dict[str, str], key: str, instead: str) -> tuple[str, str]:
    """Return what is wrong with the successor of a withdrawn page, and what to do; empty if readers can go on."""
    by_slug = {article.slug: article for article in library.articles}
    here, there = by_slug.get(key), by_slug.get(instead)
    if instead != plain_address(instead):
        return f"`{instead[:80]}` is not written as an address", f"write `{plain_address(instead)}`"
    if here is None or here.front.status != "withdrawn":
        help_ = "delete `instead`, or write `moved_to` if the article moved"
        return "no withdrawn article stands at this address", help_
    if there is None:
        help_ = suggestion(instead, pages, "write the address of an article")
        return f"no article has the address `{instead[:80]}`", help_
    if there.front.status != "published":
        return f"readers cannot rely on `{instead}`: {there.path} is not published", "name a published article"
    return "", ""


def _wrong_move(library: Library, pages: dict[str, str], key: str, moved_to: str) -> tuple[str, str]:
    """Return what is wrong with a move, and what to do; empty if it leads to a page."""
    ledger = library.addresses.value
    if moved_to != plain_address(moved_to):
        return f"`{moved_to[:80]}` is not written as an address", f"write `{plain_address(moved_to)}`"
    if key in pages:
        return f"{pages[key]} still stands at this address", "delete `moved_to`, or move the file"
    end = end_of(ledger, key)
    if end is None:
        return "the moves lead round in a circle", "let the last of them lead to a page"
    if end in pages or end in ledger:  # an address that has vanished is reported where it stands
        return "", ""
    if moved_to != end:  # the entry that leads to nothing is reported, not those that lead to it
        return "", ""
    draft = next((article.path for article in library.articles if article.slug == end), "")
    if draft:
        return f"readers cannot open `{end}`: {draft} is not published", "publish it, or lead readers elsewhere"
    return f"no page has the address `{end[:80]}`", suggestion(end, pages, "write the address of a page")
