"""Building the site: seconds, memory and size for invented libraries."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.generate import write_site
from tests.benchmarks.measure import NotYet, Table
from tests.conftest import ROOT, TODAY

DAY = ("--as-of", TODAY.isoformat())


def tables(*, sizes: Sequence[int] = (15, 300)) -> Iterator[Table]:
    """
    Measure. Each build runs once: it takes long, and nothing of it is kept for the next.

    Args:
        sizes: Numbers of generated articles.

    Raises:
        NotYet: If the site cannot be built; the words are the builder's.
    """
    if not (ROOT / "mkdocs.yml").is_file():
        raise NotYet("there is no mkdocs.yml")
    rows = []
    for articles in sizes:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "library"
            site = Path(folder) / "site"
            _library(root, articles)
            checking, _ = _run("check", *DAY, cwd=root)
            building, most = _run("build", *DAY, "--site-dir", str(site), cwd=root)
            pages = sum(1 for _ in site.rglob("*.html"))
            size = sum(file.stat().st_size for file in site.rglob("*") if file.is_file())
            search = site / "search" / "search_index.json"
            index = f"{search.stat().st_size / 1e6:.2f}" if search.is_file() else "-"
            taken = (f"{checking:.1f}", f"{building:.1f}", f"{building / articles * 1000:.0f}")
            rows.append((f"{articles:,}", *taken, pages, f"{size / 1e6:.1f}", index, most))
    columns = (
        "articles",
        "check, s",
        "build, s",
        "ms an article",
        "pages",
        "site, MB",
        "search index, MB",
        "memory, MB",
    )
    yield Table("`wellcited build`, checking included", columns, rows, "one run each, by the clock on the wall")


def _library(root: Path, articles: int) -> None:
    """Write a generated library, with the settings, templates and owner pages of this project."""
    root.mkdir()
    write_site(root, articles)
    shutil.copyfile(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    for folder in ("overrides", "docs/assets", "docs/about", "docs/topics", "docs/people", "docs/editors"):
        if (ROOT / folder).is_dir():
            shutil.copytree(ROOT / folder, root / folder)
    for name in ("index.md", "a-to-z.md", "glossary.md", "search.md"):
        if (ROOT / "docs" / name).is_file():
            shutil.copyfile(ROOT / "docs" / name, root / "docs" / name)


def _run(*arguments: str, cwd: Path) -> tuple[float, str]:
    """
    Run `wellcited`, and return the seconds it took and the most memory that any build took so far.

    Raises:
        NotYet: If it does not end well.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "NO_COLOR": "1"}
    environment["PYTHONPATH"] = str(ROOT / "scripts")
    start = time.perf_counter()
    command = [sys.executable, "-m", "wellcited", *arguments]
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - start
    if done.returncode:
        said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        raise NotYet(f"`wellcited {arguments[0]}` ended with {done.returncode}: {' / '.join(said[-4:])}")
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return taken, f"{most / (1e6 if sys.platform == 'darwin' else 1e3):.0f}"
