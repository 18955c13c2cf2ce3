"""By keyboard alone: every control is reached in turn, nothing traps, and the focus can always be seen."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from tests.audit.model import Failure, Outcome
from tests.audit.openers import openers
from tests.audit.window import DESK, PHONE, Site, browser, show, state, window

# (scheme, width, forced colours): all kinds of page in the first, the pages of most readers in the others.
LOOKS = (("light", DESK, "none"), ("dark", PHONE, "none"), ("light", DESK, "active"))
RING = 2
"""CSS pixels that a ring of focus must have at least."""
SHARE = 0.7
"""How much of a ring all around must be seen: its corners may be round."""
MARGIN = 8
SETTLE, SOON = 300, 3000
"""Milliseconds that what opens has at least, and that the focus has to come."""


def measure(site: Site) -> Outcome:
    """Walk through pages with the Tab key; compare pictures of each kind of control with and without focus."""
    failures: set[Failure] = set()
    stops = pictures = 0
    with browser(site) as started, window(started) as judge:
        show(judge, "about:blank")
        for number, (scheme, width, forced) in enumerate(LOOKS):
            pages = site.kinds if number == 0 else site.main_pages()
            drawn: set[str] = set()
            with window(started, width, color_scheme=scheme, forced_colors=forced) as page:
                for kind, address in pages.items():
                    show(page, site.address + address)
                    where = state(kind, address, scheme, f"{width} px", forced != "none" and "forced colours")
                    page.evaluate("audit.openDetails()")
                    walk = Walk(page, judge, drawn)
                    failures |= {Failure(where, *words) for words in walk.faults()}
                    stops += walk.stops
                    pictures += walk.pictures
                    if address in site.main_pages().values():
                        load = partial(show, page, site.address + address)
                        failures |= {Failure(where, *words) for words in _opening(page, load)}
    says = f"{len(failures)} faults at {stops} stops of the Tab key, {pictures} rings of focus seen"
    return Outcome(says, tuple(failures))


class Walk:
    """
    One walk through a page with the Tab key.

    Args:
        page: The page, loaded.
        judge: A window that compares pictures.
        drawn: Kinds of control whose ring was looked at already; added to.
    """

    def __init__(self, page: Any, judge: Any, drawn: set[str]) -> None:
        self.page, self.judge, self.drawn = page, judge, drawn
        self.stops = self.pictures = 0

    def faults(self) -> Iterator[tuple[str, str, str]]:
        """Yield element, what is wrong, what to do."""
        expected = self.page.evaluate("audit.expect()")
        for name in self.page.evaluate("audit.mouseOnly()"):
            yield name, "answers to the mouse only", "make it a button, or let the key reach its box"
        last, ended = None, False
        for _ in range(2 * expected + 20):
            self.page.keyboard.press("Tab")
            at = self.page.evaluate("audit.focused()")
            if at is None or (at["stop"] == 0 and self.stops > 1):
                ended = True
                break
            if at["stop"] == last:
                yield at["name"], "holds the focus: the Tab key does not leave it", "let Tab go on"
                return
            last = at["stop"]
            self.stops += 1
            yield from self._look(at)
        if not ended:
            yield "", "the Tab key never comes to the end of the page", "look for a script that moves the focus back"
        for name in self.page.evaluate("audit.unreached()"):
            yield name, "is not reached by the Tab key", "let the order of the page be the order of the keys"

    def _look(self, at: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
        ring = at["ring"]
        if at["covered"]:
            yield at["name"], "is covered while it has the focus", "let nothing stick over it; `scroll-padding` helps"
        do = "give it `outline: 3px solid` in a colour of 3 to 1, with an offset, and no `overflow: hidden` around it"
        if ring is None or ring[0] < RING:
            yield at["name"], f"shows no outline of {RING} px when it has the focus", do
        elif ring[1] < 3:
            yield at["name"], f"has an outline of {ring[1]:.1f} to 1 when it has the focus; 3 to 1 is asked", do
        elif at["kind"] not in self.drawn and not at["covered"]:
            self.drawn.add(at["kind"])
            seen, asked = self._seen(at)
            if seen < asked:
                yield at["name"], f"shows {seen} pixels of a ring of focus where {asked:.0f} are asked", do

    def _seen(self, at: dict[str, Any]) -> tuple[int, float]:
        """Return how many pixels change when the focus leaves, and how many a ring of 2 px would change."""
        size, box = self.page.viewport_size, at["box"]
        left, top = max(box["left"] - MARGIN, 0), max(box["top"] - MARGIN, 0)
        right, bottom = min(box["right"] + MARGIN, size["width"]), min(box["bottom"] + MARGIN, size["height"])
        if right - left < 1 or bottom - top < 1:
            return 0, 1
        clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
        focused = self.page.screenshot(clip=clip, animations="disabled")
        self.page.evaluate("document.activeElement.blur()")  # the next Tab goes on from here
        blurred = self.page.screenshot(clip=clip, animations="disabled")
        self.pictures += 1
        pair = [base64.b64encode(picture).decode() for picture in (focused, blurred)]
        if at["pieces"] == 1:
            wide = min(box["right"], right) - max(box["left"], left)
            high = min(box["bottom"], bottom) - max(box["top"], top)
            asked = RING * 2 * (wide + high) * SHARE
        else:
            asked = RING * at["around"] * SHARE / 2  # of text over several lines only the outer edge has a ring
        return self.judge.evaluate("(pair) => audit.changed(...pair)", pair), asked


def _opening(page: Any, load: Callable[[], None]) -> Iterator[tuple[str, str, str]]:
    """Open what can be opened with a key, look where the focus goes, and close it with Escape."""
    load()
    for number in range(page.locator("summary").count()):
        summary = page.locator("summary").nth(number)
        if not summary.is_visible():
            continue
        before = summary.evaluate("(e) => e.parentElement.open")
        summary.focus()
        page.keyboard.press("Enter")
        if summary.evaluate("(e) => e.parentElement.open") == before:
            yield summary.evaluate("audit.name"), "does not open by the Enter key", "use a plain `details`"
    for number, name in enumerate(openers(page)):
        load()
        openers(page)
        opener = page.locator(f'[data-audit-opener="{number}"]')
        if not opener.evaluate("(e) => e.matches('button, a[href], [tabindex]')"):
            continue  # named above, as answering to the mouse only
        opener.focus()
        page.keyboard.press("Enter")
        page.wait_for_timeout(SETTLE)
        inside = "() => audit.inDialog(document.activeElement)"
        if opener.get_attribute("aria-haspopup") == "dialog" and not _comes(page, inside):
            yield name, "opens a dialog, but the focus stays outside", "move the focus into the dialog"
        page.keyboard.press("Escape")
        back = "(e) => e === document.activeElement || !audit.seen(e)"
        if not _comes(page, back, opener.element_handle()):
            yield name, "does not get the focus back after Escape", "give the focus back to what opened the dialog"


def _comes(page: Any, what: str, about: Any = None) -> bool:
    """Tell whether something becomes true soon: a busy machine takes longer than a quiet one."""
    from playwright.sync_api import TimeoutError as NeverCame

    try:
        page.wait_for_function(what, arg=about, timeout=SOON)
    except NeverCame:
        return False
    return True
