"""
Take pictures of the library, to look at. `make screenshots` runs this.

Every kind of page that readers see most, at the width of a phone, a tablet and a desk, in both schemes, whole. They go
to build/screenshots/, which git ignores; pictures that lie there are removed first, so that no old one is taken for
new. `PATH...` takes other pages instead: `make screenshots ARGS="about/privacy/"`. With `--region gb` the reader has
chosen a region, and with `--no-scripts` scripts are off.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests import chromium
from tests.audit.__main__ import build
from tests.audit.kinds import file_of
from tests.audit.server import serving
from tests.audit.tools import ToolFailed
from tests.audit.window import Site, browser, window
from tests.conftest import ROOT

FOLDER = ROOT / "build" / "screenshots"
PAGES = {
    "home": "",
    "article": "muscles/night-leg-cramps/",
    "hub": "topics/muscles-and-joints/",
    "topics": "topics/",
    "a-to-z": "a-to-z/",
    "people": "people/",
    "person": "people/sample-clinician/",
    "glossary": "glossary/",
    "help": "help/",
    "search": "search/",
    "about": "about/",
    "not-found": "404.html",
}
"""Names of the pictures to addresses. A page that the library does not have is left out, and that is said."""
WIDTHS = (360, 768, 1440)
SCHEMES = ("light", "dark")


def shots(pages: Iterable[str]) -> Iterator[tuple[str, int, str]]:
    """Yield what each picture shows: the page's name, the width in CSS pixels, the scheme."""
    yield from product(pages, WIDTHS, SCHEMES)


def name_of(page: str, width: int, scheme: str) -> str:
    """Return the name of a picture's file."""
    return f"{page.strip('/').replace('/', '-') or 'home'}-{width}-{scheme}.png"


def take(site: Site, pages: dict[str, str], folder: Path, region: str = "", **options: Any) -> list[Path]:
    """
    Take the pictures; say each on standard output.

    Args:
        site: Where the library is served, and the browser.
        pages: Names to addresses.
        folder: Where the pictures go.
        region: Id of the region that the reader has chosen; "" for none.
        options: As Playwright's `new_context` takes them.

    Returns:
        The pictures.
    """
    made = []
    todo = list(shots(pages))
    with browser(site) as started:
        for number, (page, width, scheme) in enumerate(todo, 1):
            file = folder / name_of(page, width, scheme)
            with window(started, width, color_scheme=scheme, **options) as opened:
                if region:
                    opened.add_init_script(f"localStorage.setItem('wellcited-region', {region!r})")
                opened.goto(site.address + pages[page])
                opened.wait_for_load_state("networkidle")
                opened.screenshot(path=file, full_page=True)
            made.append(file)
            print(f"· {number} of {len(todo)}: {file.name}", flush=True)
    return made


def main(arguments: list[str]) -> int:
    """Build the library, serve it, take the pictures; return the status of the process."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description="Take pictures of the library.")
    parser.add_argument("path", nargs="*", help="address of a page, such as about/privacy/; without it the usual ones")
    parser.add_argument("--region", default="", help="the region that the reader has chosen, such as gb")
    parser.add_argument("--no-scripts", action="store_true", help="switch scripts off")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the pictures go (build/screenshots/)")
    chosen = parser.parse_args(arguments)
    found = chromium.find()
    if not found:
        sys.stderr.write("no browser was found: `.venv/bin/python tests/chromium.py` gets one\n")
        return 2
    with TemporaryDirectory() as temporary, serving(Path(temporary) / "site") as server:
        print("· building the library", flush=True)
        try:
            build(server.folder, server.address)
        except ToolFailed as error:
            sys.stderr.write(f"{error}\n")
            return 2
        wanted = {path: path for path in chosen.path} or PAGES
        pages = {name: page for name, page in wanted.items() if file_of(server.folder, page).exists()}
        for missing in wanted.keys() - pages.keys():
            print(f"· the library has no page {wanted[missing]}: left out", flush=True)
        if not pages:
            return 2
        chosen.folder.mkdir(parents=True, exist_ok=True)
        for old in chosen.folder.glob("*.png"):
            old.unlink()
        site = Site(server.folder, server.address, {}, (), found)
        take(site, pages, chosen.folder, chosen.region, java_script_enabled=not chosen.no_scripts)
    print(f"The pictures are in {chosen.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
