"""Nobody else learns that somebody reads here: no request leaves the site, and the browser has no complaint."""

from __future__ import annotations

from functools import partial
from typing import Any

from tests.audit.model import Failure, Outcome
from tests.audit.openers import opened
from tests.audit.window import PHONE, Site, browser, show, state, window

REST = 300


def measure(site: Site) -> Outcome:
    """Open one page of each kind and whatever can be opened on it; listen to the requests and to the console."""
    failures: set[Failure] = set()
    requests = 0
    with browser(site) as started:
        for kind, address in site.kinds.items():
            where = state(kind, address)
            with window(started, PHONE) as page:
                asked, complaints = _listen(page)
                load = partial(show, page, site.address + address)
                load()
                if address in site.main_pages().values():
                    for _ in opened(page, load):
                        page.wait_for_timeout(REST)
                page.wait_for_timeout(REST)
            requests += len(asked)
            failures |= {_left(where, url) for url in asked if not is_own(url, site.address)}
            failures |= {_complained(where, text) for text in complaints if not _of_the_missing_page(address, text)}
    third = sum(failure.says.startswith("asks") for failure in failures)
    number = f"{third} requests to others of {requests}, {len(failures) - third} complaints of the browser"
    return Outcome(f"{number}, on {len(site.kinds)} kinds of page", tuple(failures))


def is_own(url: str, address: str) -> bool:
    """Say whether an address stays on the site, or is no request at all (`data:`)."""
    return url.startswith((address, "data:", f"blob:{address}", "about:"))


def _listen(page: Any) -> tuple[list[str], list[str]]:
    asked: list[str] = []
    complaints: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return asked, complaints


def _of_the_missing_page(address: str, text: str) -> bool:
    return address == "404.html" and "status of 404" in text


def _left(where: str, url: str) -> Failure:
    return Failure(where, url, "asks somebody else for a file", "serve the file from the site, or do without it")


def _complained(where: str, text: str) -> Failure:
    do = "mend the script, the policy (CSP) or the address that it names"
    return Failure(where, text, "the browser complains", do)
