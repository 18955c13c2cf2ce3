"""Open what can be opened on a page: menus, dialogs, the search with an answer in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

# Whatever says of itself that it opens something, and the theme's labels for its search and its drawer.
SELECTOR = (
    "button[aria-expanded=false], [aria-haspopup]:not([aria-haspopup=false]), [popovertarget], [commandfor], "
    "[data-wc-search]"
)
SETTLE = 400
ANSWER = 1500
WORD = "cramp"
NOTHING = "qqzzxx"


def openers(page: Page) -> list[str]:
    """Return the name of each thing on the page that opens another; mark it, so that it is found again."""
    names: list[str] = page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)].filter((element) => {
            if (!audit.seen(element) || audit.onlyHeard(element)) return false;
            element.scrollIntoView({ block: 'center' });
            const box = element.getBoundingClientRect();
            const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return element.contains(top);
        }).map((element, index) => { element.dataset.auditOpener = index; return audit.name(element); })""",
        SELECTOR,
    )
    return names


def opened(page: Page, again: Callable[[], None]) -> Iterator[str]:
    """
    Yield once for each state that a reader can bring about, with the page in that state.

    Args:
        page: The page, loaded.
        again: Loads it anew.
    """
    names = openers(page)
    for index, name in enumerate(names):
        again()
        openers(page)
        page.locator(f'[data-audit-opener="{index}"]').click()
        page.wait_for_timeout(SETTLE)
        yield f"opened: {name}"
        field = page.locator("input:focus")
        if field.count() and field.get_attribute("type") in {None, "text", "search"}:
            for word in (WORD, NOTHING):
                field.fill("")
                field.press_sequentially(word)
                page.wait_for_timeout(ANSWER)
                yield f"opened: {name}, asked for {word}"
