"""Addresses of pages, relative to the site's root: `muscles/night-leg-cramps/`, with no slash in front."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import quote

HOME = ""
A_TO_Z = "a-to-z/"
FRESHNESS = "about/freshness/"
FRESHNESS_DATA = "freshness.json"
GLOSSARY = "glossary/"
ABOUT = "about/"
EDITORS = "editors/"
HELP = "help/"
OFFLINE = "offline/"
PEOPLE = "people/"
RULES = "editors/rules/"
SEARCH = "search/"
TOPICS = "topics/"

_SAFE = "/-_.~!$'()*+,;=:@"


def page(path: str) -> str:
    """Return the address of a Markdown page: `docs/about/index.md` gives `about/`, `docs/index.md` gives ``."""
    inside = path.removeprefix("docs/").removesuffix(".md")
    if inside == "index":
        return HOME
    return f"{_quoted(inside.removesuffix('/index'))}/"


def file(path: str) -> str:
    """Return the address of a file that is copied as it is: `docs/muscles/calf.png` gives `muscles/calf.png`."""
    return _quoted(path.removeprefix("docs/"))


def topic(id_: str) -> str:
    """Return the address of a topic's page."""
    return f"{TOPICS}{_quoted(id_)}/"


def person(id_: str) -> str:
    """Return the address of a person's page."""
    return f"{PEOPLE}{_quoted(id_)}/"


def rule(name: str) -> str:
    """Return the address of a rule's page in the editors' handbook."""
    return f"{RULES}{_quoted(name)}/"


def copy(url: str) -> str:
    """
    Return the address of the plain copy of a page.

    Source:
        llmstxt.org: addresses without a file name get `index.html.md`.
    """
    return f"{url}index.html.md"


def term_anchor(id_: str) -> str:
    """Return the id of a word on the glossary's page."""
    return f"term-{re.sub(r'[^a-z0-9-]+', '-', id_.lower())}"


def relative(from_url: str, to_url: str) -> str:
    """
    Return the link that leads from one page to another, so that the site works below any address.

    Args:
        from_url: Address of the page that holds the link; `404.html` and the like are allowed.
        to_url: Address of a page or file, perhaps with `#anchor`.

    Example:
        >>> relative("muscles/night-leg-cramps/", "circulation/deep-vein-thrombosis/#signs")
        '../../circulation/deep-vein-thrombosis/#signs'
    """
    target, hash_, anchor = to_url.partition("#")
    if hash_ and target == from_url:
        return f"#{anchor}"
    folder = from_url if from_url.endswith("/") else posixpath.dirname(from_url)
    way = posixpath.relpath(f"/{target}", f"/{folder}")
    if target == "" or target.endswith("/"):
        way += "/"
    return way + hash_ + anchor


def _quoted(path: str) -> str:
    return quote(path, safe=_SAFE)
