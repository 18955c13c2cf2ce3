"""What a finger aims at is large enough: 24 px everywhere (WCAG 2.2, 2.5.8); 44 px is the goal."""

from __future__ import annotations

from tests.audit.model import Failure, Outcome
from tests.audit.window import DESK, PHONE, Site, browser, show, state, window

LEAST, GOAL = 24, 44
# A link within a sentence has the height of its line: the rule leaves it alone, and so do we.
CODE = """() => {
    const inSentence = (element) => {
        if (getComputedStyle(element).display !== 'inline') return false;
        const block = element.closest('p, li, td, th, dd, dt, figcaption, blockquote, h1, h2, h3, h4, caption, summary, div');
        const own = (text) => text.replace(/[\\s\\d.,;:·|()/–-]+/g, '');
        const links = [...block.querySelectorAll('a, button')].map((link) => own(link.textContent)).join('');
        return own(block.innerText).length > links.length;
    };
    return [...document.querySelectorAll(audit.FOCUSABLE + ', label')].flatMap((element) => {
        if (element.tabIndex < 0 && element.localName !== 'label' || element.disabled) return [];
        if (!audit.seen(element) || audit.onlyHeard(element) || element.matches('[tabindex]:not(a, button, [role])')) return [];
        if (element.localName === 'label' && (!element.control || getComputedStyle(element).cursor !== 'pointer')) return [];
        if (inSentence(element)) return [];
        const labels = ['radio', 'checkbox'].includes(element.type) ? [...element.labels].filter(audit.seen) : [];
        const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
        const width = Math.max(...boxes.map((box) => box.width)), height = Math.max(...boxes.map((box) => box.height));
        return [[audit.name(element), Math.round(width * 10) / 10, Math.round(height * 10) / 10]];
    });
}"""


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
                    for name, wide, high in page.evaluate(CODE):
                        total += 1
                        good += min(wide, high) >= GOAL
                        if min(wide, high) < LEAST:
                            says = f"can be pressed on {wide} by {high} px only"
                            do = "give it room by padding: 44 px, and never less than 24"
                            failures.add(Failure(state(kind, address, f"{width} px"), name, says, do))
    return Outcome(
        f"{len(failures)} targets under {LEAST} px of {total}; {good / max(total, 1):.0%} have {GOAL} px", tuple(failures)
    )
