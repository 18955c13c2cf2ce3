"""The pictures of the library, which `make screenshots` takes."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from tests import screenshots
from tests.audit.server import serving
from tests.audit.window import Site
from tests.conftest import ROOT

PAGE = """<!doctype html><html lang="en"><title>A</title>
<style>body {margin: 0; height: 900px; background: #fff}
@media (prefers-color-scheme: dark) {body {background: #000}}</style><body></body></html>"""


def test_every_page_is_taken_at_every_width_in_both_schemes(tmp_path: Path, chromium: str) -> None:
    """
    Six pictures of a page, each as wide as its name says, whole, and in its scheme.
    """
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    with serving(tmp_path) as server:
        site = Site(tmp_path, server.address, {}, (), chromium)
        # In a thread of its own: another test's browser may be running in this one.
        with ThreadPoolExecutor(1) as pool:
            made = pool.submit(screenshots.take, site, {"home": ""}, tmp_path).result()

    seen = {}
    for file in made:
        with Image.open(file) as picture:
            seen[file.name] = (picture.size, picture.convert("L").getpixel((5, 5)))
    assert seen == {
        f"home-{width}-{scheme}.png": ((width, 900), shade)
        for width in (360, 768, 1440)
        for scheme, shade in (("light", 255), ("dark", 0))
    }


def test_the_pictures_go_where_git_does_not_look() -> None:
    """
    They are made on the way, and never committed.
    """
    assert "/build/" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
    assert screenshots.FOLDER.is_relative_to(ROOT / "build")


def test_names_of_pictures_are_told_apart() -> None:
    """
    No picture takes the place of another.
    """
    names = [screenshots.name_of(*shot) for shot in screenshots.shots(screenshots.PAGES)]

    assert len(names) == len(set(names)) == len(screenshots.PAGES) * 6
    assert {"home", "article", "hub", "a-to-z", "people", "glossary"} <= screenshots.PAGES.keys()
