"""What a finger aims at is large enough: 24 px everywhere (WCAG 2.2, 2.5.8); 44 px is the goal."""

from __future__ import annotations

from tests.audit.model import Failure, Outcome
from tests.audit.window import DESK, PHONE, Site, browser, show, state, window

LEAST, GOAL = 24, 44


def measure(site: Site) -> Outcome:
    """Measure whatever can be pressed and is not part of a sentence, on one page of each kind."""
    failures: set[Failure] = set()
    total = good = 0
    with browser(site) as started:
        for width in (PHONE, DESK):
            with window(started, width, has_touch=width == PHONE) as page:
                for kind, address in site.kinds.items():
                    show(page, site.address + address)
                    page.evaluate("audit.openDetails()")
                    for name, wide, high in page.evaluate("audit.targets()"):
                        total += 1
                        good += min(wide, high) >= GOAL
                        if min(wide, high) < LEAST:
                            says = f"can be pressed on {wide} by {high} px only"
                            do = "give it room by padding: 44 px, and never less than 24"
                            failures.add(Failure(state(kind, address, f"{width} px"), name, says, do))
    share = good / max(total, 1)
    number = f"{len(failures)} targets under {LEAST} px of {total}; {share:.0%} have {GOAL} px"
    return Outcome(number, tuple(failures))
