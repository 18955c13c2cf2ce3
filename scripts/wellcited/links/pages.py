"""What a built page points to, and what it can be pointed at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

_TARGETS = {
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "script": "src",
    "source": "src",
    "iframe": "src",
}
_ASKED = (
    ", ".join(f"{tag}[{attribute}]" for tag, attribute in _TARGETS.items()) + ", [srcset], [id], a[name], use[href]"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One reference of a page: the address as written, and the words that it stands on."""

    target: str
    text: str
    tag: str


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """One page of the built site."""

    path: str
    """Path of its file from the site's folder, with `/`: `muscles/night-leg-cramps/index.html`."""
    ids: frozenset[str]
    references: tuple[Reference, ...]


def read_pages(site: Path) -> dict[str, BuiltPage]:
    """Read every HTML page under *site*, by path."""
    files = sorted(site.rglob("*.html"))
    return {page.path: page for page in (_read(site, file) for file in files)}


def _read(site: Path, file: Path) -> BuiltPage:
    ids: set[str] = set()
    references: list[Reference] = []
    for node in LexborHTMLParser(file.read_bytes()).css(_ASKED):
        tag, attributes = str(node.tag), node.attributes
        ids.update(name for key in ("id", "name") if (name := attributes.get(key)) and (key == "id" or tag == "a"))
        target = attributes.get(_TARGETS.get(tag, "href"))
        if target is not None and not (tag == "link" and "preconnect" in (attributes.get("rel") or "")):
            references.append(Reference(target.strip(), _words(node), tag))
        choices = (part.split() for part in (attributes.get("srcset") or "").split(","))
        references.extend(Reference(choice[0], "", tag) for choice in choices if choice)
    return BuiltPage(file.relative_to(site).as_posix(), frozenset(ids), tuple(references))


def _words(node: LexborNode) -> str:
    return " ".join((node.text() or node.attributes.get("alt") or "").split())
