"""A built site as a generator leaves it, with faults planted in it that are known one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

_PAGE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="{up}assets/style.css"><link rel="canonical" href="{up}{folder}/">
<script src="{up}assets/script.js" defer></script></head><body>
<nav><ul>{nav}</ul></nav>
<main><h1 id="top-of-{number}">{title}</h1>
<img src="{up}assets/picture.png" alt="" srcset="{up}assets/picture.png 1x, {up}assets/picture-large.png 2x">
{sections}
{faults}
</main></body></html>
"""
_ASSETS = ("style.css", "script.js", "picture.png", "picture-large.png", "leaflet.pdf")
SECTIONS = ("what-it-is", "causes", "what-you-can-do", "when-to-get-help", "references")

_FAULTS = {
    "a page that is not there": '<a href="{up}topic-9/page-9{n:02}/">gone</a>',
    "an anchor that is not there": '<a href="{other}#no-section-{n}">no such section</a>',
    "an anchor of its own page": '<a href="#no-mention-{n}">no such mention</a>',
    "a picture": '<img src="{up}assets/lost-{n}.png" alt="lost">',
    "a larger picture, in srcset": '<img src="{up}assets/picture.png" srcset="{up}assets/lost-{n}@2x.png 2x" alt="">',
    "a script": '<script src="{up}assets/lost-{n}.js"></script>',
    "a download, from the site's root": '<a href="/assets/lost-{n}.pdf">download</a>',
}
"""Each kind with the HTML that plants it."""


@dataclass(frozen=True, slots=True)
class Planted:
    """One fault."""

    kind: str
    page: str
    """The built page, from the site's folder."""
    address: str
    """The address as it is written on the page."""


def write_built_site(root: Path, pages: int = 100, faults: int = 20, *, seed: int = 1) -> list[Planted]:
    """
    Write a built site.

    Args:
        root: An empty folder.
        pages: How many pages beside the start page.
        faults: How many faults are planted; the kinds take turns, no page has two.
        seed: The same seed gives the same site.

    Returns:
        The faults, in the order of pages.

    Raises:
        ValueError: If there are fewer pages than faults.
    """
    if faults > pages:
        raise ValueError("no page has two faults: give at least as many pages as faults")
    random = Random(f"built {seed}")
    (root / "assets").mkdir()
    for name in _ASSETS:
        (root / "assets" / name).write_bytes(b"x")
    folders = [f"topic-{number % 8}/page-{number:04}" for number in range(pages)]
    kinds = dict(zip(sorted(random.sample(range(pages), faults)), _turns(), strict=False))
    planted = []
    for number, folder in enumerate(folders):
        markup = ""
        if kind := kinds.get(number):
            values = {"up": "../../", "n": number, "other": f"../../{folders[number - 1]}/"}
            markup = _FAULTS[kind].format(**values)
            planted.append(Planted(kind, f"{folder}/index.html", _address(markup)))
        file = root / folder / "index.html"
        file.parent.mkdir(parents=True)
        file.write_text(_page(number, folders, markup), encoding="utf-8")
    start = "".join(f'<li><a href="{folder}/">{folder}</a></li>' for folder in folders)
    (root / "index.html").write_text(f"<!doctype html><title>Start</title><ul>{start}</ul>", encoding="utf-8")
    return planted


def _turns() -> Iterator[str]:
    while True:
        yield from _FAULTS


def _address(markup: str) -> str:
    """Return the address in the markup of a fault that leads nowhere."""
    return next(part.split()[0] for part in markup.split('"') if "gone" not in part and _bad(part))


def _bad(text: str) -> bool:
    return any(sign in text for sign in ("topic-9/", "#no-", "/lost-"))


def _page(number: int, folders: list[str], faults: str) -> str:
    folder = folders[number]
    near = [folders[(number + step) % len(folders)] for step in range(-3, 4)]
    sections = "".join(
        f'<h2 id="{name}">{name}</h2><p>An example of a paragraph, with a <a href="#{name}">link to itself</a>'
        f' and <a href="../../{near[position]}/#{name}">one to a neighbour</a>.</p>'
        for position, name in enumerate(SECTIONS)
    )
    nav = "".join(f'<li><a href="../../{one}/">{one}</a></li>' for one in near)
    values = {"number": number, "folder": folder, "title": f"Example page {number}", "up": "../../"}
    return _PAGE.format(nav=nav, sections=sections, faults=faults, **values)
