"""A browser for the measures: windows of any width, either scheme, with and without scripts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HERE = Path(__file__).parent
QUESTIONS = (
    "\n".join(file.read_text("utf-8") for file in [HERE / "page.js", *sorted(HERE.glob("measure_*.js"))]) + "\n;0"
)
"""What the measures ask of a page: `audit.NAME()`. A measure's own questions stand beside it, in a file of its name."""
PHONE, DESK = 360, 1280
HEIGHTS = {PHONE: 740, DESK: 900}
# Names and addresses alike: only this machine is known.
ONLY_THIS_MACHINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"
ARGUMENTS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ONLY_THIS_MACHINE,
)


@dataclass(frozen=True)
class Site:
    """
    What is measured.

    Attributes:
        folder: The built site.
        address: Where it is served, with a slash at its end.
        kinds: Name of each kind of page to the address of one of them.
        articles: Addresses of all articles.
        chromium: Path of the browser.
    """

    folder: Path
    address: str
    kinds: dict[str, str]
    articles: tuple[str, ...]
    chromium: str

    def article(self) -> str:
        """Return the longest article: what holds for it holds for the others."""
        return max(self.articles, key=lambda page: ((self.folder / page / "index.html").stat().st_size, page))

    def main_pages(self) -> dict[str, str]:
        """Return what most readers see: front page, an article, a hub, A to Z, and search if it has a page."""
        article = self.article() if self.articles else None
        hub = self.kinds.get("below topics/")
        wanted = {"home": "", "article": article, "hub": hub, "A to Z": "a-to-z/", "search": "search/"}
        pages = {name: page for name, page in wanted.items() if page is not None}
        return {name: page for name, page in pages.items() if (self.folder / page / "index.html").exists()}


@contextmanager
def browser(site: Site) -> Iterator[Browser]:
    """Start a browser of one's own, and end it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=site.chromium, args=list(ARGUMENTS), chromium_sandbox=os.geteuid() != 0
        )
        try:
            yield started
        finally:
            started.close()


@contextmanager
def window(browser: Browser, width: int = DESK, height: int | None = None, **options: Any) -> Iterator[Page]:
    """
    Open an empty window with a memory of its own.

    Args:
        width, height: Size in CSS pixels; a width of ours has a height of its own.
        options: As Playwright's `new_context` takes them: `color_scheme="dark"`, `java_script_enabled=False`.
    """
    size = {"width": width, "height": height or HEIGHTS.get(width, 800)}
    context = browser.new_context(viewport=size, reduced_motion="reduce", **options)  # type: ignore[arg-type]
    try:
        yield context.new_page()
    finally:
        context.close()


def show(page: Page, url: str) -> None:
    """Go to a page, wait until it rests, and give it the questions of the measures."""
    page.goto(url)
    page.wait_for_load_state("load")
    page.wait_for_selector("[aria-busy=true]", state="detached")  # what a script adds a moment later is there
    page.evaluate(QUESTIONS)


def state(kind: str, address: str, *what: object) -> str:
    """Return how a failure names a page: its address, and what was special about its state."""
    special = ", ".join(str(word) for word in what if word)
    return f"{address or '(front page)'}{f' ({special})' if special else ''}"
