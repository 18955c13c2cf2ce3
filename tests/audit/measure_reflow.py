"""Everything fits a width of 320 px, which is a desk at 400 % zoom, also with wider letters; nothing is cut off."""

from __future__ import annotations

from typing import Any

from tests.audit.model import Failure, Outcome
from tests.audit.window import Site, browser, show, state, window

NARROW = 320
ZOOM = 4
DESK_AT_400 = {"width": NARROW, "height": 1024 // ZOOM, "device_scale_factor": ZOOM}
DO = "let it wrap, shrink or scroll inside itself at 320 px; let nothing stick that covers a third of a small screen"


def measure(site: Site) -> Outcome:
    """Look at one page of each kind and at all articles: plain, with wide letters, without scripts."""
    pages = site.kinds | {f"article {page}": page for page in site.articles}
    failures: set[Failure] = set()
    with browser(site) as started:
        for scripts in (True, False):
            with window(
                started,
                DESK_AT_400["width"],
                DESK_AT_400["height"],
                device_scale_factor=ZOOM,
                java_script_enabled=scripts,
            ) as page:
                for kind, address in pages.items():
                    show(page, site.address + address)
                    page.evaluate("audit.openDetails()")
                    failures |= _found(page, state(kind, address, "320 px", not scripts and "without scripts"))
                    if scripts:
                        page.evaluate("audit.spaceOut()")
                        failures |= _found(page, state(kind, address, "320 px, wide letters"))
    return Outcome(
        f"{len(failures)} elements do not fit {NARROW} px (1280 at 400 %) on {len(set(pages.values()))} pages",
        tuple(failures),
    )


def _found(page: Any, where: str) -> set[Failure]:
    return {Failure(where, element, says, DO) for element, says in page.evaluate("audit.misfits()")}
