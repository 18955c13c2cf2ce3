"""Everything fits a width of 320 px, which is a desk at 400 % zoom, also with wider letters; nothing is cut off."""

from __future__ import annotations

from typing import Any

from tests.audit.model import Failure, Outcome
from tests.audit.window import Site, browser, show, state, window

NARROW = 320
ZOOM = 4
DESK_AT_400 = {"width": NARROW, "height": 1024 // ZOOM, "device_scale_factor": ZOOM}
# WCAG 2.2, 1.4.12: what a reader may set without losing anything.
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; ' +
        'word-spacing: .16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
CODE = """() => {
    const width = innerWidth, found = [];
    const scrolls = (e) => /auto|scroll/.test(getComputedStyle(e).overflowX);
    const inScroller = (e) => { for (let at = e.parentElement; at && at !== document.body; at = at.parentElement)
        if (scrolls(at)) return true; };
    if (document.documentElement.scrollWidth > width)
        found.push(['', `the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`]);
    for (const element of document.querySelectorAll('body *')) {
        if (!audit.seen(element) || element.closest('svg') && element.localName !== 'svg') continue;
        if (audit.onlyHeard(element)) continue;
        const box = element.getBoundingClientRect();
        const outside = box.right > width + 1 || box.left < -1;
        if (outside && box.left < width && box.right > 0 && !inScroller(element))
            found.push([audit.name(element), `reaches from ${box.left.toFixed()} to ${box.right.toFixed()} px`]);
        const style = getComputedStyle(element);
        const words = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
        if (words && ((hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2) ||
            (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 2)))
            found.push([audit.name(element), 'cuts off its text']);
        if (['fixed', 'sticky'].includes(style.position) && box.height > innerHeight / 3 && box.width > width / 2 &&
            box.top < innerHeight && box.bottom > 0)
            found.push([audit.name(element), `stays on the screen and covers ${(box.height / innerHeight * 100).toFixed()} %`]);
    }
    return found;
}"""
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
                        page.evaluate(SPACED)
                        failures |= _found(page, state(kind, address, "320 px, wide letters"))
    return Outcome(
        f"{len(failures)} elements do not fit {NARROW} px (1280 at 400 %) on {len(set(pages.values()))} pages",
        tuple(failures),
    )


def _found(page: Any, where: str) -> set[Failure]:
    return {Failure(where, element, says, DO) for element, says in page.evaluate(CODE)}
