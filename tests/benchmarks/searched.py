"""Two searches over the same invented articles: the theme's own, and ours; each as a folder that can be served."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.benchmarks.measure import NotYet
from tests.benchmarks.zipf import Text
from tests.conftest import ROOT
from wellcited.mkdocs_plugin import running
from wellcited.model.library import Facts
from wellcited.reading.library import read_library
from wellcited.search import facets, words
from wellcited.search.index import write_index
from wellcited.search.records import records
from wellcited.site.library_view import library_view

_MATERIAL = """\
site_name: Invented
theme: {name: material, font: false}
nav: [index.md]
plugins: [search]
"""
"""A tree of all pages on each page would take hours to build, and is none of the search's business."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A site with a search."""

    name: str
    site: Path
    seconds: float
    """How long the index took; for the theme's, how much longer the build took with it than without."""
    paths: tuple[Path, ...]
    """The files of the index."""

    @property
    def bytes(self) -> int:
        """The size of the index."""
        return sum(path.stat().st_size for path in self.paths)


def theirs(texts: Sequence[Text], folder: Path) -> Searched:
    """
    Build the articles with MkDocs, Material and its own search.

    Raises:
        NotYet: If the build fails.
    """
    docs = folder / "docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# Invented\n\nStart.\n", "utf-8")
    for text in texts:
        lines = [f"# {text.title}", f"Also called: {', '.join(text.also_called)}.", text.summary]
        lines += [f"## {heading}\n\n{paragraph}" for heading, paragraph in text.sections]
        (docs / f"{text.name}.md").write_text("\n\n".join(lines) + "\n", "utf-8")
    taken = []
    for plugins in ("plugins: []", "plugins: [search]"):
        (folder / "mkdocs.yml").write_text(_MATERIAL.replace("plugins: [search]", plugins), "utf-8")
        start = time.perf_counter()
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NotYet(f"MkDocs cannot build the theme's site: {done.stderr.strip().splitlines()[-1:]}")
        taken.append(time.perf_counter() - start)
    index = folder / "site" / "search" / "search_index.json"
    return Searched("Material", folder / "site", max(0.0, taken[1] - taken[0]), (index,))


def ours(texts: Sequence[Text], folder: Path) -> Searched:
    """
    Put our search over the articles into a copy of the sample library's site, whose page and programs it uses.

    Raises:
        NotYet: If the sample library cannot be built.
    """
    site = folder / "site"
    if running.build(ROOT, as_of="2026-11-22", site_dir=str(site)):
        raise NotYet("the sample library does not build")
    for made in ("pagefind", "search/words.json", "search/facets.json"):
        (shutil.rmtree if (site / made).is_dir() else Path.unlink)(site / made)
    for text in texts:
        file = folder / "docs" / "muscles" / f"{text.name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_article(text), "utf-8")
    register = folder / "docs" / "_register"
    register.mkdir()
    for name in ("topics", "policy", "helplines"):
        shutil.copyfile(ROOT / "docs" / "_register" / f"{name}.yml", register / f"{name}.yml")
    library = read_library(folder)
    views = library_view(Facts(date(2026, 11, 22), library))
    start = time.perf_counter()
    index = write_index(records(views), site)
    (site / words.PATH).write_text(words.words_json(views, library), "utf-8")
    (site / facets.PATH).write_text(facets.facets_json(views, index.ids), "utf-8")
    taken = time.perf_counter() - start
    paths = tuple(site / path for path in (*index.paths, words.PATH, facets.PATH))
    return Searched("ours", site, taken, paths)


def _article(text: Text) -> str:
    front = [
        "---",
        f"title: {text.title}",
        f"summary: {text.summary}",
        "type: condition",
        "status: published",
        "topics: [muscles]",
        f"also_called: [{', '.join(text.also_called)}]",
        "published: 2026-11-01",
        "---",
    ]
    body = [f"## {heading}\n\n{paragraph}" for heading, paragraph in text.sections]
    return "\n".join([*front, "", "\n\n".join(body), ""])
