"""
The index: Pagefind's command line, run over the records.

Its Python interface waits a tenth of a second for each record; its command line reads a folder at once.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote

from wellcited.search.fragments import fragments
from wellcited.search.records import IGNORED

FOLDER = "pagefind"
"""Where the index stands in the site."""
NEEDED = (
    "pagefind.js",
    "pagefind-worker.js",
    "pagefind-entry.json",
    "pagefind.*.pf_meta",
    "wasm.*.pagefind",
    "index/*",
    "fragment/*",
)
"""What a reader's browser asks for; Pagefind's ready-made interfaces stay at home, we have our own."""
PATIENCE = 600
"""Seconds after which an indexer that does not end is stopped."""


class SearchError(Exception):
    """The index could not be made. The message says why."""


@dataclass(frozen=True, slots=True)
class Index:
    """An index that was made."""

    paths: tuple[str, ...] = ()
    """Its files, from the site's root."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """What a search answers with, by the address of the page."""


def write_index(records: Iterable[tuple[str, str]], site: Path) -> Index:
    """
    Make the index of a site.

    Args:
        records: Address of each page and its record.
        site: The built site.

    Returns:
        What was written; nothing if there is nothing to find.

    Raises:
        SearchError: If Pagefind is missing or fails.
    """
    with TemporaryDirectory(prefix="wellcited-search-") as name:
        source, made = Path(name) / "records", Path(name) / FOLDER
        count = sum(_write(source, url, html) for url, html in records)
        if not count:
            return Index()
        _run(source, made)
        files = sorted({file for pattern in NEEDED for file in made.glob(pattern) if file.is_file()})
        paths = [f"{FOLDER}/{file.relative_to(made).as_posix()}" for file in files]
        for file, path in zip(files, paths, strict=True):
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, site / path)
        return Index(tuple(paths), _ids(made))


def _ids(made: Path) -> dict[str, str]:
    try:
        return {fragment["url"].strip("/") + "/": id_ for id_, fragment in fragments(made).items()}
    except (OSError, ValueError, KeyError) as error:
        raise SearchError(f"Pagefind's index has a form that is not known here: {error}") from error


def _write(folder: Path, url: str, html: str) -> bool:
    file = folder / unquote(url) / "index.html"
    if not file.resolve().is_relative_to(folder.resolve()):
        raise SearchError(f"{url!r} is no place for a record")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, "utf-8", newline="\n")
    return True


def _run(source: Path, made: Path) -> None:
    command = [sys.executable, "-m", FOLDER, "--site", str(source), "--output-path", str(made), "--silent"]
    command += ["--exclude-selectors", IGNORED]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise SearchError(f"the search index could not be made: {error}") from error
    if done.returncode or not (made / "pagefind-entry.json").is_file():
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()[-3:]
        help_ = "is the `site` extra installed? `make setup` does it"
        raise SearchError(f"Pagefind made no search index ({'; '.join(said) or help_})")
