"""Nothing moves after it was painted: the cumulative layout shift is 0, also when scripts come late."""

from __future__ import annotations

from typing import Any

from tests.audit.model import Failure, Outcome
from tests.audit.server import serving
from tests.audit.window import DESK, PHONE, Site, browser, state, window

LATE = 0.3
"""Seconds by which scripts are held back, so that what they change happens after the first painting."""
REST = 250
WATCH = """() => {
    window.auditShifts = [];
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
        if (entry.value > 0) window.auditShifts.push([entry.value, ...entry.sources.map(({ node }) =>
            node ? (node.outerHTML || node.textContent || '').slice(0, 90) : 'an element that is gone')]);
    })).observe({ type: 'layout-shift', buffered: true });
}"""


def measure(site: Site) -> Outcome:
    """Load one page of each kind, scroll to its end, and add up what moved."""
    failures: list[Failure] = []
    worst = 0.0
    with browser(site) as started, serving(site.folder) as server:
        server.script_delay = LATE
        for width in (PHONE, DESK):
            with window(started, width) as page:
                page.add_init_script(f"({WATCH})()")
                for kind, address in site.kinds.items():
                    shifts = _shifts(page, server.address + address)
                    worst = max(worst, sum(value for value, *_ in shifts))
                    for value, *elements in shifts:
                        says = f"moves after it was painted (by {value:.4f})"
                        do = "keep its room from the start: sizes on pictures, no late insertions above text"
                        failures.append(Failure(state(kind, address, f"{width} px"), " | ".join(elements), says, do))
    return Outcome(f"CLS {worst:.3f} at most, on {len(site.kinds)} kinds of page at 2 widths", tuple(failures))


def _shifts(page: Any, url: str) -> list[Any]:
    page.goto(url)
    page.wait_for_load_state("load")
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    page.wait_for_timeout(REST)
    found: list[Any] = page.evaluate("window.auditShifts")
    return found
