"""Addresses that moved: what stands there now sends readers on."""

from __future__ import annotations

from dataclasses import dataclass

from wellcited.model.addresses import end_of
from wellcited.model.library import Library
from wellcited.model.standing import standing
from wellcited.site import urls


@dataclass(frozen=True, slots=True)
class Redirect:
    """A page that sends its readers on. Both addresses are relative to the site's root, as in all views."""

    from_url: str
    to_url: str

    @property
    def href(self) -> str:
        """The link from the old page to the new one."""
        return urls.relative(self.from_url, self.to_url)


def redirects(library: Library) -> tuple[Redirect, ...]:
    """
    Return the redirects of the ledger, by their old address; each leads to the end of its way in one step.

    An address at which a page stands, or from which no way leads to a page, gives none: the checks report both.
    """
    ledger, pages = library.addresses.value, standing(library)
    found = []
    for address, entry in sorted(ledger.items()):
        end = end_of(ledger, address) if entry.moved_to else None
        if end is not None and end in pages and address not in pages:
            found.append(Redirect(urls.page(f"docs/{address}.md"), urls.page(pages[end])))
    return tuple(found)
