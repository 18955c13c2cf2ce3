"""html-validate finds no error and no warning on any page of the site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.audit.kinds import addresses, file_of
from tests.audit.model import Failure, Outcome
from tests.audit.tools import HERE, ToolFailed, ask
from tests.audit.window import Site

KNOWN_BAD = "<!doctype html>\n<html><head><title>Bad</title></head><body><img><p id=a></p><p id=a></p></body></html>"


def measure(site: Site) -> Outcome:
    """Check every page by the rules in htmlvalidate.json."""
    pages = addresses(site.folder)
    texts = {page or "./": file_of(site.folder, page).read_text("utf-8") for page in pages}
    found = check(texts | {"known-bad": KNOWN_BAD})
    if not {"no-dup-id", "wcag/h37", "element-required-attributes"} & {item["rule"] for item in found.pop("known-bad")}:
        raise ToolFailed("html-validate does not see the faults of a bad page")
    failures = tuple(failures_of(found))
    errors = sum(item["severity"] == 2 for items in found.values() for item in items)
    total = sum(map(len, found.values()))
    return Outcome(f"{errors} errors, {total - errors} warnings on {len(pages)} pages", failures)


def check(texts: dict[str, str]) -> dict[str, list[dict[str, Any]]]:
    """Return what is found on each page: rule, severity (2 is an error), message, selector, address of the rule."""
    found: dict[str, list[dict[str, Any]]] = ask(["node", HERE / "html_validate.mjs"], given=texts)
    return found


def failures_of(found: dict[str, list[dict[str, Any]]]) -> Iterator[Failure]:
    """Return a failure for each message."""
    for page, items in found.items():
        for item in items:
            says = f"{'error' if item['severity'] == 2 else 'warning'} {item['rule']}: {item['message']}"
            yield Failure(page.removeprefix("./"), item["selector"] or "", says, item["url"] or "see html-validate.org")
