"""
The last gate: each page of a new site is read once more, as a browser reads it, before the old one goes.

It trusts nothing that came before it. Whatever a rule, the dialect or a template has let through by mistake (a script,
a handler, a frame, a picture of somebody else's) stops the build here, with the page and the element.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

DATA_TYPES = ("application/ld+json", "application/json")
"""Types of `<script>` that hold data: no browser runs them."""
BARRED = "iframe, frame, frameset, object, embed, applet, base, style, portal, template, noscript, math, animate, set"
PAGES = {".html", ".htm", ".xhtml"}
OBEYED = {*PAGES, ".js", ".mjs", ".wasm", ".svg", ".webmanifest"}
HOSTS = {"CNAME", "_headers", "_redirects", ".htaccess", "web.config", "crossdomain.xml"}
SCHEMES = ("http", "https", "mailto", "tel")
LOADING = (("img", "src"), ("script", "src"), ("source", "src"), ("video", "src"), ("audio", "src"), ("track", "src"))
LOADED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch", "apple-touch-icon"}
STEERING = {"refresh", "set-cookie"}
"""What a `meta` may tell a browser only on a page that we made for it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that no page of ours holds."""

    page: str
    """Path of the file from the site's root."""
    element: str
    """The element as it stands, cut short."""
    says: str

    def __str__(self) -> str:
        return f"{self.page}: {self.says}: {self.element}"


def faults_of_site(
    site: Path, scripts: Collection[str], moved: Collection[str] = (), *, root: str = "/"
) -> list[Fault]:
    """
    Read every page of a site.

    Args:
        site: The built site.
        scripts: Addresses of the scripts that pages may load, from the site's root.
        moved: Pages that send readers on, which alone may hold a `refresh`.
        root: Path of the site's root on its host: the page for errors names files from there.

    Returns:
        What must not be published, by page; an empty list for a clean site.
    """
    found: list[Fault] = []
    for file in sorted(file for file in site.rglob("*") if file.suffix.lower() in PAGES):
        page = file.relative_to(site).as_posix()
        html = file.read_bytes().decode("utf-8", "replace")
        found += faults_of_page(html, page, scripts, may_refresh=page in moved, root=root)
    return found


def strangers(site: Path, expected: Collection[str]) -> list[Fault]:
    """
    Return the files that a browser or a host would obey, and that nobody is known to have made.

    Args:
        site: The built site.
        expected: Paths of the files that are known, from the site's root.
    """
    there = (file.relative_to(site).as_posix() for file in sorted(site.rglob("*")) if file.is_file())
    return [
        Fault(path, "the whole file", "nobody is known to have made this file")
        for path in there
        if path not in expected and (Path(path).suffix.lower() in OBEYED or Path(path).name in HOSTS)
    ]


def faults_of_page(
    html: str, page: str, scripts: Collection[str], *, may_refresh: bool = False, root: str = "/"
) -> Iterator[Fault]:
    """Yield what one page must not hold; the arguments are those of `faults_of_site`."""
    tree = LexborHTMLParser(html)
    at, own = root + page, {root + script for script in scripts}

    def fault(node: LexborNode, says: str) -> Fault:
        return Fault(page, " ".join((node.html or "").split())[:160], says)

    for node in tree.css(BARRED):
        yield fault(node, f"<{node.tag}> has no place on a page")
    for node in tree.css("script"):
        yield from _script(node, at, own, fault)
    for node in tree.css("meta[http-equiv]"):
        kind = (node.attributes.get("http-equiv") or "").lower()
        if kind in STEERING and not may_refresh:
            yield fault(node, f"a page must not say `{kind}`")
    ids: Counter[str] = Counter()
    for node in tree.css("*"):
        yield from _attributes(node, fault)
        if id_ := node.attributes.get("id"):
            ids[id_] += 1
            if id_.startswith("__"):
                yield fault(node, f"an id like `{id_}` belongs to a theme's program")
    for id_, count in ids.items():
        if count > 1:
            yield Fault(page, f'id="{id_}"', f"the id stands {count} times on the page")
    yield from _loaded(tree, at, fault)


Maker = Callable[[LexborNode, str], Fault]


def _script(node: LexborNode, at: str, scripts: Collection[str], fault: Maker) -> Iterator[Fault]:
    source = node.attributes.get("src")
    kind = (node.attributes.get("type") or "").lower()
    if source is None:
        if kind not in DATA_TYPES:
            yield fault(node, "a script stands within the page")
    elif _inside(source, at) not in scripts:
        yield fault(node, "the page loads a script that is not one of the site's")


def _attributes(node: LexborNode, fault: Maker) -> Iterator[Fault]:
    for name, value in node.attributes.items():
        lower = name.lower()
        if lower.startswith("on"):
            yield fault(node, f"the element holds a handler (`{name}`)")
        elif lower in {"style", "srcdoc", "ping", "background"}:
            yield fault(node, f"the attribute `{name}` has no place on a page")
        elif lower in {"href", "xlink:href", "action", "formaction"} and _scheme(value or "") not in {"", *SCHEMES}:
            yield fault(node, "the link leads to no place on the web")
        elif lower in {"action", "formaction"} and _scheme(value or ""):
            yield fault(node, "the form sends out of the site")
        elif lower == "srcset" and (":" in (value or "") or "//" in (value or "")):
            yield fault(node, "the page loads a file of somebody else's")


def _loaded(tree: LexborHTMLParser, at: str, fault: Maker) -> Iterator[Fault]:
    for tag, name in LOADING:
        for node in tree.css(f"{tag}[{name}]"):
            if tag != "script" and _inside(node.attributes.get(name) or "", at) is None:
                yield fault(node, "the page loads a file of somebody else's")
    for node in tree.css("link[rel]"):
        kinds = {kind.lower() for kind in (node.attributes.get("rel") or "").split()}
        if kinds & LOADED_LINKS and _inside(node.attributes.get("href") or "", at) is None:
            yield fault(node, "the page loads a file of somebody else's")


def _scheme(address: str) -> str:
    """Return the scheme of an address as a browser sees it: blanks and control characters do not hide one."""
    seen = "".join(sign for sign in address if sign > " ")
    before, colon, _ = seen.partition(":")
    return before.lower() if colon and not set(before) & set("/?#") else ("http" if seen.startswith("//") else "")


def _inside(address: str, at: str) -> str | None:
    """Return the path on the site's own host that the page *at* a path names; None if it leads to another host."""
    address = address.strip()
    if _scheme(address) or address.startswith("\\"):
        return None
    return unquote(urlsplit(urljoin(f"http://site{at}", address)).path)
