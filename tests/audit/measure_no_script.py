"""Without scripts everything can be read and every link works; what needs a script is not shown."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from selectolax.lexbor import LexborHTMLParser

from tests.audit.kinds import file_of
from tests.audit.model import Failure, Outcome
from tests.audit.window import PHONE, Site, browser, show, state, window
from tests.conftest import TODAY


def measure(site: Site) -> Outcome:
    """Compare each kind of page with itself, with and without scripts, and follow its links."""
    failures: set[Failure] = set()
    words = links = 0
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
    with browser(site) as started:
        for kind, address in site.kinds.items():
            with window(started, PHONE) as page:
                page.clock.set_fixed_time(noon)
                show(page, site.address + address)
                page.evaluate("audit.openDetails()")
                with_scripts = dict(page.evaluate("audit.words()"))
            with window(started, PHONE, java_script_enabled=False) as page:
                show(page, site.address + address)
                page.evaluate("audit.openDetails()")
                without = dict(page.evaluate("audit.words()"))
                followed = page.evaluate("audit.links()")
                dead = page.evaluate("audit.dead()")
            where = state(kind, address, "without scripts")
            words += len(without)
            links += len(followed)
            do = "write it into the page, not by script"
            lost = with_scripts.keys() - without.keys()
            failures |= {Failure(where, with_scripts[text], f"cannot be read: {text}", do) for text in lost}
            do = "hide it until its script runs (`html.no-js`)"
            failures |= {Failure(where, name, "is shown but does nothing", do) for name in dead}
            failures |= {failure for link in followed if (failure := _judged(site, where, *link))}
    return Outcome(f"{len(failures)} losses among {words} texts and {links} links without scripts", tuple(failures))


def _judged(site: Site, where: str, name: str, url: str, there: bool) -> Failure | None:
    if not url:
        return Failure(where, name, "is a link without an address", "give it one, or make it plain text")
    if not there:
        return Failure(where, name, "is a link that cannot be seen", "show it without scripts too")
    if url.startswith(site.address) and (wrong := broken(site.folder, url.removeprefix(site.address))):
        return Failure(where, f"{name} {url}", wrong, "mend the link; `wellcited links` names the source")
    if urlsplit(url).scheme not in {"http", "https", "mailto", "tel"}:
        return Failure(where, name, f"leads to {url[:60]}", "use an address that works without scripts")
    return None


def broken(folder: Any, link: str) -> str | None:
    """Return what is wrong with a link within the site, given from its root; None if it leads somewhere."""
    path, anchor = urldefrag(link)
    path = unquote(urlsplit(path).path)
    file = file_of(folder, path)
    if not file.is_file():
        return "leads to no page"
    if anchor and file.suffix == ".html" and unquote(anchor) not in _ids(file):
        return "leads to a place that is not on the page"
    return None


@cache
def _ids(file: Any) -> frozenset[str]:
    page = LexborHTMLParser(file.read_bytes())
    return frozenset(node.attributes["id"] or "" for node in page.css("[id]"))
