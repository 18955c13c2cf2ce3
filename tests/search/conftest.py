"""The real library, built, and served from a folder of a host: its address ends in `health/a-z/`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ROOT
from tests.mkdocs_plugin import little
from tests.mkdocs_plugin.serving import served
from wellcited.mkdocs_plugin import running

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Open = Callable[..., "Page"]
SUB_PATH = "health/a-z/"
BLOCKED = "Service Worker registration blocked by Playwright"
"""Said because the tests want to see every request themselves; no page says it to a reader."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the built site."""
    folder = tmp_path_factory.mktemp("host") / SUB_PATH
    assert running.build(ROOT, as_of=little.AS_OF, site_dir=str(folder)) == 0
    return folder


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    """Return the address of the site's root."""
    for host in served(site.parents[1]):
        yield f"{host}{SUB_PATH}"


@pytest.fixture
def open_page(browser: Browser, base: str) -> Iterator[Open]:
    """Return a function that opens a page; whatever its console says is kept in `page.complaints`."""
    contexts = []

    def open_page(path: str = "search/", width: int = 1000, **options: Any) -> Page:
        options.setdefault("service_workers", "block")  # what a test answers in the host's place must reach the page
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)
        contexts.append(context)
        page = context.new_page()
        complaints: list[str] = []
        page.complaints = complaints  # type: ignore[attr-defined]
        page.on("console", lambda message: complaints.append(message.text) if BLOCKED not in message.text else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{base}{path}")
        return page

    yield open_page
    for context in contexts:
        context.close()


def hold_back(page: Any, name: str) -> Callable[..., None]:
    """Hold back a file that a page asks for; return what lets it go: `let_go()`, or `let_go("abort")`."""
    waiting: list[Any] = []
    answers: list[str] = []

    def hold(route: Any) -> None:
        if answers:
            getattr(route, answers[0])()
        else:
            waiting.append(route)

    def let_go(answer: str = "continue_") -> None:
        answers.append(answer)
        for route in waiting:
            getattr(route, answer)()

    page.route(f"**/{name}", hold)
    return let_go
