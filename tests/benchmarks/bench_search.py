"""The search: ours beside the theme's, over the same articles, in a real browser."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, Response, sync_playwright

from tests.benchmarks.measure import NotYet, Table
from tests.benchmarks.searched import Searched, ours, theirs
from tests.benchmarks.zipf import Text, texts
from tests.chromium import HELP, find
from tests.mkdocs_plugin.serving import served

_LONG_TASKS = """
window.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((entry) => entry.duration)))
  .observe({ type: "longtask", buffered: true });
"""


@dataclass(frozen=True, slots=True)
class Way:
    """How one of the two searches is asked."""

    address: str
    field: str
    result: str


WAYS = {
    "Material": Way("?q={}", ".md-search__input", ".md-search-result__item"),
    "ours": Way("search/?q={}", "#wc-search", ".wc-result"),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """What a reader waits for, and what is fetched for it."""

    first_bytes: int
    """Bytes that were fetched for the search before the first answer, without those of the page itself."""
    first: float
    """Seconds from the opening of the page with a question to its answer."""
    later: float
    """Seconds from the last letter of another question to its answer: the median."""
    slowest: float
    """The longest of those."""
    longest_task: float
    """Milliseconds of the longest task of the main thread while somebody types; tasks under 50 ms are not counted."""


def tables(*, sizes: Sequence[int] = (1000, 5000), questions: int = 12) -> Iterator[Table]:
    """
    Measure.

    Args:
        sizes: How many articles.
        questions: How many questions are typed after the first.

    Raises:
        NotYet: If there is no browser.
    """
    chromium = find()
    if not chromium:
        raise NotYet(HELP.format(why="the benchmark types into a real one"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for size in sizes:
            yield _table(browser, list(texts(size)), questions)
        browser.close()


def _table(browser: Browser, invented: list[Text], questions: int) -> Table:
    asked = [invented[number * len(invented) // (questions + 1)].title for number in range(questions + 1)]
    with tempfile.TemporaryDirectory() as folder:
        made = (theirs(invented, Path(folder) / "theirs"), ours(invented, Path(folder) / "ours"))
        a, b = (_measure(browser, site, asked) for site in made)
        rows: list[tuple[object, ...]] = [
            _row("bytes before the first answer", a.first_bytes, b.first_bytes),
            _row("first answer, ms", a.first * 1000, b.first * 1000),
            _row("later answers, median, ms", a.later * 1000, b.later * 1000),
            _row("later answers, slowest, ms", a.slowest * 1000, b.slowest * 1000),
            ("longest task while typing, ms", _task(a.longest_task), _task(b.longest_task), ""),
            ("index, s", *(f"{site.seconds:.1f}" for site in made), ""),
            ("index, bytes", *(f"{site.bytes:,}" for site in made), ""),
            ("index, files", *(len(site.paths) for site in made), ""),
        ]
    return Table(
        f"{len(invented):,} articles of about 1,000 words",
        ("", "Material", "ours", "times less"),
        rows,
        "The first answer is counted from the opening of the page, over a network without delay; a later one from the\n"
        "last letter.",
    )


def _measure(browser: Browser, searched: Searched, asked: Sequence[str]) -> Answers:
    way = WAYS[searched.name]
    for base in served(searched.site):
        with closing(browser.new_context()) as context:
            page = context.new_page()
            plain = _fetched(page, f"{base}a-to-z/", wait="") if searched.name == "ours" else {}
        with closing(browser.new_context()) as context:
            context.add_init_script(_LONG_TASKS)
            page = context.new_page()
            start = time.perf_counter()
            everything = _fetched(page, base + way.address.format(asked[0].replace(" ", "+")), wait=way.result)
            first = time.perf_counter() - start
            page.evaluate("longTasks.length = 0")
            taken = [_later(page, way, question) for question in asked[1:]]
            longest = page.evaluate("Math.max(0, ...longTasks)")
        # The theme fetches its index and its program on every page, asked or not: all of it is counted.
        counted = sum(size for address, size in everything.items() if address not in plain)
        return Answers(counted, first, median(taken), max(taken), longest)
    raise AssertionError("a site is always served")


def _fetched(page: Page, address: str, *, wait: str) -> dict[str, int]:
    """
    Open a page and wait for an element, or for all that the page asks for and keeps for a time without a network.

    Returns:
        How many bytes came from each address, but for documents, styles, fonts and pictures.
    """
    sizes: dict[str, int] = {}

    def add(response: Response) -> None:
        if response.from_service_worker:
            return  # what the worker fetched for it is counted where it does so
        if response.request.resource_type not in {"document", "stylesheet", "font", "image"}:
            length = int(response.headers.get("content-length") or 0)
            sizes[response.url] = sizes.get(response.url, 0) + length

    page.context.on("response", add)
    page.goto(address)
    if wait:
        page.locator(wait).first.wait_for(timeout=300_000)
    else:
        page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
        page.wait_for_load_state("networkidle")
    return dict(sizes)


def _later(page: Page, way: Way, question: str) -> float:
    """Return how long a question takes, put into an empty field at once, until the article of that title is first."""
    page.fill(way.field, "")
    page.locator(way.result).first.wait_for(state="detached")
    page.wait_for_timeout(1000)  # whatever is still being asked comes to its end
    ask = """([field, result, question]) => new Promise((resolve) => {
      const input = document.querySelector(field);
      input.value = question;
      const start = performance.now();
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
      const look = () => {
        const first = document.querySelector(result);
        if (first && first.textContent.toLowerCase().includes(question)) resolve((performance.now() - start) / 1000);
        else requestAnimationFrame(look);
      };
      look();
    })"""
    seconds: float = page.evaluate(ask, [way.field, way.result, question.lower()])
    page.fill(way.field, "")
    page.type(way.field, question[: len(question) // 2], delay=60)  # for the tasks of typing
    return seconds


def _row(name: str, theirs: float, ours: float) -> tuple[str, str, str, str]:
    return name, f"{theirs:,.0f}", f"{ours:,.0f}", f"{theirs / ours:.0f}" if ours else "-"


def _task(milliseconds: float) -> str:
    return f"{milliseconds:.0f}" if milliseconds else "under 50"
