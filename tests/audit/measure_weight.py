"""The first load of an article, all files of it uncompressed, is at most 350 KB."""

from __future__ import annotations

from tests.audit.model import Failure, Outcome
from tests.audit.server import serving
from tests.audit.window import PHONE, Site, browser, window

MOST = 350_000
KILOBYTE = 1000
REST = 1500
"""Milliseconds in which late scripts may still ask for files."""


def measure(site: Site) -> Outcome:
    """Load each article in a fresh window, from a server that counts."""
    loads: dict[str, dict[str, int]] = {}
    with browser(site) as started, serving(site.folder) as server:
        for number, article in enumerate(site.articles):
            server.served.clear()
            with window(started, PHONE) as page:
                page.goto(server.address + article)
                page.wait_for_load_state("networkidle")
                page.wait_for_timeout(REST if number == 0 else 0)  # what comes late is the same everywhere
            loads[article] = dict(server.served)
    weights = {article: sum(files.values()) for article, files in loads.items()}
    heaviest = max(weights, key=lambda article: (weights[article], article))
    most = _kilobytes(MOST)
    failures = tuple(
        Failure(article, "", f"weighs {_kilobytes(weight)} of {most} KB", "see the table of what weighs what")
        for article, weight in weights.items()
        if weight > MOST
    )
    says = f"{_kilobytes(weights[heaviest])} KB of {most} for the heaviest of {len(weights)} articles"
    return Outcome(says, failures, tuple(table(heaviest, loads[heaviest])))


def table(article: str, files: dict[str, int]) -> list[str]:
    """Return the lines that say what weighs what, the heaviest first."""
    ordered = sorted(files.items(), key=lambda item: (-item[1], item[0]))
    total = sum(files.values())
    return [f"{_kilobytes(size):>7} KB  {path}" for path, size in [*ordered, (f"together: {article}", total)]]


def _kilobytes(size: int) -> str:
    return f"{size / KILOBYTE:.1f}"
