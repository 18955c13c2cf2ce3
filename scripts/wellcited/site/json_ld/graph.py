"""What every graph has: the site, who publishes it, and the way to the page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from wellcited.site import urls
from wellcited.site.parts import LinkView, Settings
from wellcited.site.safe import SafeHtml

Node = dict[str, object]
"""One thing of the graph."""

HOME = "Home"
"""What the first step of the way is called, as the pages call it."""

_UNSAFE = "<>&\u2028\u2029"
"""A script ends at the first `</script`, whatever JSON thinks; U+2028 and U+2029 ended a line in older engines."""


def script(nodes: Iterable[Node], settings: Settings) -> SafeHtml:
    """
    Return the content of a `<script type="application/ld+json">`.

    Args:
        nodes: What the page is about; the site and its publisher are added.
        settings: The site; without its address, the addresses of pages are left out.
    """
    graph = [*nodes, *_site(settings)]
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    for mark in _UNSAFE:
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return SafeHtml(text)


def page(kind: str, title: str, url: str, summary: str, settings: Settings) -> Node:
    """Return what is said of a page of any kind."""
    address = settings.address(url)
    return filled(
        {
            "@type": kind,
            "@id": f"{address}#page" if address else "",
            "url": address,
            "name": title,
            "description": summary,
            "inLanguage": settings.language,
            "isPartOf": reference("website", settings) or {"@type": "WebSite", "name": settings.name},
            "publisher": reference("organization", settings),
            "breadcrumb": {"@id": f"{address}#breadcrumb"} if address and url != urls.HOME else None,
        }
    )


def breadcrumb(way: Iterable[LinkView], title: str, url: str, settings: Settings) -> Node:
    """Return the way from the front page to a page, which is its last step."""
    steps = [LinkView(HOME, urls.HOME), *way, LinkView(title, url)]
    address = settings.address(url)
    return filled(
        {
            "@type": "BreadcrumbList",
            "@id": f"{address}#breadcrumb" if address else "",
            "itemListElement": [
                filled(
                    {"@type": "ListItem", "position": number, "name": step.title, "item": settings.address(step.url)}
                )
                for number, step in enumerate(steps, 1)
            ],
        }
    )


def reference(name: str, settings: Settings) -> Node | None:
    """Return a reference to the site or its publisher; None where it has no address to be named by."""
    return {"@id": f"{settings.address('')}#{name}"} if settings.url else None


def filled(data: Mapping[str, object]) -> Node:
    """Leave out what is not known."""
    return {key: value for key, value in data.items() if value not in (None, "", [])}


def _site(settings: Settings) -> tuple[Node, Node]:
    home = settings.address("")
    website = {
        "@type": "WebSite",
        "@id": f"{home}#website" if home else "",
        "name": settings.name,
        "url": home,
        "inLanguage": settings.language,
        "publisher": reference("organization", settings),
    }
    organization = {
        "@type": "Organization",
        "@id": f"{home}#organization" if home else "",
        "name": settings.publisher or settings.name,
        "url": home,
    }
    return filled(website), filled(organization)
