"""With the reader's own colours (forced colours) text, controls and drawings can still be seen."""

from __future__ import annotations

from tests.audit.measure_axe import failures_of, run
from tests.audit.model import Failure, Outcome
from tests.audit.window import DESK, Site, browser, show, state, window

CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, "resultTypes": ["violations"]}
# Backgrounds and shadows are gone in forced colours: a control needs a border or an underline, a drawing a line of its
# own colour, and a mask (a background in the shape of a drawing) vanishes.
CODE = """() => {
    const found = [];
    const say = (element, words) => found.push([audit.name(element), words]);
    for (const e of document.querySelectorAll('button, input, select, textarea, [role=button], summary')) {
        if (!audit.seen(e) || audit.onlyHeard(e) || e.closest('summary') !== null && e.localName !== 'summary') continue;
        const style = getComputedStyle(e);
        const edge = ['Top', 'Bottom', 'Left', 'Right'].some((s) => parseFloat(style[`border${s}Width`]) >= 1 &&
            style[`border${s}Style`] !== 'none');
        const own = style.appearance !== 'none' && ['checkbox', 'radio', 'range'].includes(e.type);
        const text = e.textContent.trim() || e.querySelector('svg, img');
        if (!edge && !own && !text) say(e, 'has no edge');
        if (!edge && !own && e.matches('input:not([type=submit]), select, textarea')) say(e, 'is a field without an edge');
    }
    for (const e of document.querySelectorAll('body *')) for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(e, pseudo);
        if (pseudo && ['none', 'normal'].includes(style.content)) continue;
        if (!audit.seen(e)) continue;
        if (style.maskImage !== 'none' && style.forcedColorAdjust === 'auto')
            say(e, `${pseudo ?? ''} is a drawing made by a mask, which is not seen`);
    }
    for (const e of document.querySelectorAll('svg *')) {
        const style = getComputedStyle(e);
        if (!audit.seen(e) || !e.getBBox || e.matches('g, defs *, title, desc, symbol *, clipPath *, mask *')) continue;
        const below = audit.ground(e.ownerSVGElement.parentElement);
        const paints = [style.fill, style.stroke].filter((paint) => paint !== 'none' && !paint.startsWith('url'));
        if (paints.length && paints.every((paint) => audit.contrast(audit.over(audit.colour(paint), below), below) < 3))
            say(e.ownerSVGElement, 'is a drawing in the colour of its ground');
    }
    return found;
}"""
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
                    failures |= {Failure(where, element, says, DO) for element, says in page.evaluate(CODE)}
                    failures |= set(failures_of(run(page, CONTRAST)["violations"], where))
    return Outcome(f"{len(failures)} losses on {len(site.kinds)} kinds of page in forced colours", tuple(failures))
