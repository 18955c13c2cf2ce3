"""With the reader's own colours (forced colours) text, controls and drawings can still be seen."""

from __future__ import annotations

from tests.audit.measure_axe import failures_of, run
from tests.audit.model import Failure, Outcome
from tests.audit.window import DESK, Site, browser, show, state, window

RULES = ["color-contrast", "link-in-text-block"]
CONTRAST = {"runOnly": {"type": "rule", "values": RULES}, "resultTypes": ["violations"]}
DO = "use `currentcolor` for drawings, give controls a border (it may be transparent), and do without masks"


def measure(site: Site) -> Outcome:
    """Look at one page of each kind, on a dark and on a light ground."""
    failures: set[Failure] = set()
    with browser(site) as started:
        for scheme in ("light", "dark"):
            with window(started, DESK, forced_colors="active", color_scheme=scheme) as page:
                for kind, address in site.kinds.items():
                    show(page, site.address + address)
                    page.evaluate("audit.openDetails()")
                    where = state(kind, address, "forced colours", scheme)
                    failures |= {Failure(where, element, says, DO) for element, says in page.evaluate("audit.unseen()")}
                    failures |= set(failures_of(run(page, CONTRAST)["violations"], where))
    return Outcome(f"{len(failures)} losses on {len(site.kinds)} kinds of page in forced colours", tuple(failures))
