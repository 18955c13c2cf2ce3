"""A little site in a folder of its own: the cases' little library, under the real templates and settings."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.conftest import ROOT, TODAY
from wellcited.mkdocs_plugin import running
from wellcited.reading.library import read_library

LIBRARY = ROOT / "tests" / "rules" / "_site" / "docs"
OWNED = ("index.md", "a-to-z.md", "about", "assets", "editors")
ARTICLE = "docs/muscles/case.md"
AS_OF = TODAY.isoformat()


def make(folder: Path) -> Path:
    """Make the site; return its root."""
    shutil.copytree(LIBRARY, folder / "docs")
    for name in OWNED:
        source = ROOT / "docs" / name
        (shutil.copytree if source.is_dir() else shutil.copyfile)(source, folder / "docs" / name)
    shutil.copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    sign(folder)
    return folder


def sign(root: Path) -> None:
    """Bind the reviews of all articles to the text as it stands."""
    for article in read_library(root).articles:
        file = root / article.path
        text = file.read_text("utf-8")
        signed = re.sub(r'text: "(?:v\d-)?[0-9a-f]{16,64}"', f'text: "{article.fingerprint}"', text)
        file.write_text(signed, "utf-8", newline="\n")


def edit(file: Path, old: str, new: str) -> None:
    """Replace what must be there."""
    text = file.read_text("utf-8")
    assert old in text, f"{file} does not hold {old!r}"
    file.write_text(text.replace(old, new), "utf-8", newline="\n")


def build(root: Path) -> int:
    """Build the site into its usual place."""
    return running.build(root, as_of=AS_OF)


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def page(root: Path, address: str) -> str:
    """Return a page that was built."""
    return (root / "site" / address / "index.html").read_text("utf-8")
