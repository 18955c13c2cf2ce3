"""axe-core finds nothing: WCAG 2.2 A and AA and best practice, both schemes, phone and desk, everything opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from tests.audit.model import Failure, Outcome
from tests.audit.openers import opened
from tests.audit.tools import MODULES, ToolFailed
from tests.audit.window import DESK, PHONE, Site, browser, show, state, window

if TYPE_CHECKING:
    from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Rules that carry one of the tags but are off until asked for.
ALSO = {"target-size": {"enabled": True}}
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "rules": ALSO, "resultTypes": ["violations", "incomplete"]}
KNOWN_BAD = "<html><body><img src='data:,'><input><a href='#x'></a></body></html>"
"""A page with faults that axe-core must see: proof that it runs at all."""
SCHEMES = ("light", "dark")


def measure(site: Site) -> Outcome:
    """Judge one page of each kind, and the pages of most readers with everything opened that can be opened."""
    failures: list[Failure] = []
    look: Counter[str] = Counter()
    rules = states = 0
    with browser(site) as started:
        _prove(started)
        for page, where in _states(site, started):
            states += 1
            found = run(page)
            rules = max(rules, found["rules"])
            look.update(item["id"] for item in found["incomplete"])
            failures += failures_of(found["violations"], where)
    number = f"{len(failures)} violations of {rules} rules in {states} states of {len(site.kinds)} kinds of page"
    return Outcome(number, tuple(failures), tuple(f"a person must look at: {_counted(look)}" for _ in look and [0]))


def _counted(look: Counter[str]) -> str:
    return ", ".join(f"{rule} ({count} states)" for rule, count in sorted(look.items()))


def _states(site: Site, started: Any) -> Iterator[tuple[Page, str]]:
    main = set(site.main_pages().values())
    for scheme in SCHEMES:
        for width in (PHONE, DESK):
            with window(started, width, color_scheme=scheme) as page:
                for kind, address in site.kinds.items():
                    show(page, site.address + address)
                    page.evaluate("audit.openDetails()")
                    yield page, state(kind, address, scheme, f"{width} px")
                    if address in main:
                        for what in opened(page, partial(show, page, site.address + address)):
                            yield page, state(kind, address, scheme, f"{width} px", what)


def _prove(started: Any) -> None:
    with window(started) as page:
        page.set_content(KNOWN_BAD)
        found = {item["id"] for item in run(page)["violations"]}
    if not {"image-alt", "label", "html-has-lang", "link-name"} <= found:
        raise ToolFailed(f"axe-core does not see the faults of a bad page; it found {sorted(found)}")


def run(page: Page, options: dict[str, Any] | None = None) -> dict[str, Any]:
    """Let axe-core judge a page as it stands; return its violations, its open questions and how many rules it knows."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate((MODULES / "axe-core" / "axe.min.js").read_text("utf-8"))
    code = """async (options) => {
        const { violations, incomplete, passes, inapplicable } = await axe.run(document, options);
        const rules = new Set([violations, incomplete, passes, inapplicable].flat().map((rule) => rule.id)).size;
        const nodes = (all) => all.map(({ id, help, helpUrl, nodes }) => ({ id, help, helpUrl,
            nodes: nodes.map((node) => ({ html: node.html, target: node.target.flat().join(" "),
                why: [...node.any, ...node.all, ...node.none].map((check) => check.message) })) }));
        return { rules, violations: nodes(violations), incomplete: nodes(incomplete) };
    }"""
    found: dict[str, Any] = page.evaluate(code, options or OPTIONS)
    return found


def failures_of(violations: list[dict[str, Any]], where: str) -> Iterator[Failure]:
    """Return a failure for each element that breaks a rule."""
    for rule in violations:
        for node in rule["nodes"]:
            why = "; ".join(node["why"])[:200]
            says = f"{rule['id']}: {rule['help']} ({why})"
            yield Failure(where, f"{node['target']}  {node['html']}", says, rule["helpUrl"])
