"""
Build the library once, then measure it as readers' tools and readers' rights do.

The folder is the list: a file `measure_NAME.py` that holds a function `measure(site)` is the measure NAME; its
docstring says what must be true, and `measure_NAME.js` holds what it asks of a page. Nothing else has to be edited to
add one. Each measure prints one line with its number; what failed is listed below by page and element, with what to do.
Exit status: 0 if every measure is met, 1 if one is not, 2 if the audit could not be run.
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import redirect_stderr
from importlib import import_module
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.audit import kinds, server, tools
from tests.audit.model import Failure, Outcome, line, listed
from tests.audit.window import Site
from tests.conftest import ROOT, TODAY

HERE = Path(__file__).parent
AT_ONCE = 2


def names() -> list[str]:
    """Return the names of all measures, sorted."""
    return sorted(file.stem.removeprefix("measure_") for file in HERE.glob("measure_*.py"))


def module(name: str):
    """Return the module of a measure."""
    return import_module(f"tests.audit.measure_{name}")


def build(folder: Path, address: str) -> None:
    """
    Build the real library for an address.

    Raises:
        tools.ToolFailed: If it does not build.
    """
    import os

    from wellcited.mkdocs_plugin import running

    log = StringIO()
    os.environ["WELLCITED_SITE_URL"] = address
    with redirect_stderr(log):
        status = running.build(ROOT, as_of=TODAY.isoformat(), site_dir=str(folder))
    if status:
        raise tools.ToolFailed(f"the library does not build: `make site` says why\n{log.getvalue()[-2000:]}")


def site_of(folder: Path, address: str, chromium: str) -> Site:
    """Return what is measured: the built site, and what the library says of its articles."""
    from wellcited.reading.library import read_library

    types = {f"{article.slug}/": str(article.front.type) for article in read_library(ROOT).articles}
    there = {page: kind for page, kind in types.items() if kinds.file_of(folder, page).exists()}
    site = Site(folder, address, kinds.kinds(folder, there), tuple(sorted(there)), chromium)
    if missing := {"home", "article", "hub", "A to Z"} - site.main_pages().keys():
        raise tools.ToolFailed(f"the built library has no {', '.join(sorted(missing))} page: nothing was measured")
    return site


def taken(name: str, site: Site) -> tuple[str, Outcome, float]:
    """Take one measure; a tool that fails is a failure of its own, never a measure that is met."""
    from playwright.sync_api import Error as BrowserFailed

    start = time.perf_counter()
    try:
        outcome = module(name).measure(site)
    except (tools.ToolFailed, BrowserFailed) as error:
        outcome = Outcome("not measured", (Failure("", "", str(error), "mend the tool; nothing was measured"),))
    return name, outcome, time.perf_counter() - start


def run(chosen: list[str], site: Site) -> int:
    """Take the measures, two at a time where time is not what they measure; print what they found."""
    alone = [name for name in chosen if getattr(module(name), "ALONE", False)]
    results: list[tuple[str, Outcome, float]] = []

    def told(result: tuple[str, Outcome, float]) -> None:
        results.append(result)
        print(line(*result), flush=True)
        for row in result[1].table:
            print(f"        {row}", flush=True)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done in as_completed([pool.submit(taken, name, site) for name in chosen if name not in alone]):
            told(done.result())
    for name in alone:
        told(taken(name, site))
    failed = [(name, outcome) for name, outcome, _ in sorted(results, key=lambda r: r[0]) if outcome.failures]
    for name, outcome in failed:
        print()
        print("\n".join(listed(name, outcome.failures)))
    print()
    print(f"{len(results) - len(failed)} of {len(results)} measures are met.")
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Build, serve, measure; return the status of the process."""
    from tests.chromium import HELP, find

    parser = argparse.ArgumentParser(prog="python -m tests.audit", description="Measure the built site.")
    parser.add_argument("name", nargs="*", help=f"one of {', '.join(names())}; all by default")
    parser.add_argument("--list", action="store_true", help="say what each measure asks, and stop")
    chosen = parser.parse_args(arguments)
    if unknown := sorted(set(chosen.name) - set(names())):
        parser.error(f"no measure is called {', '.join(unknown)}; there are {', '.join(names())}")
    if chosen.list:
        for name in names():
            print(f"{name:15} {(module(name).__doc__ or '').strip().partition(chr(10))[0]}")
        return 0
    chromium = find()
    if chromium is None:
        sys.stderr.write(HELP.format(why="`make audit` looks for one first") + "\n")
        return 2
    start = time.perf_counter()
    with TemporaryDirectory() as place:
        folder = Path(place) / "site"
        with server.serving(folder) as served:
            try:
                build(folder, served.address)
                site = site_of(folder, served.address, chromium)
            except tools.ToolFailed as error:
                sys.stderr.write(f"{error}\n")
                return 2
            pages = len(kinds.addresses(folder))
            print(f"{pages} pages of {len(site.kinds)} kinds, {len(site.articles)} articles", flush=True)
            status = run(chosen.name or names(), site)
    print(f"({time.perf_counter() - start:.0f} s)")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
