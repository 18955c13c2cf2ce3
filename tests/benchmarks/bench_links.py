"""Links inside a built site: our gate against LinkChecker, on the same planted faults."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from tests.benchmarks.built import Planted, write_built_site
from tests.benchmarks.measure import NotYet, Table, seconds
from wellcited.links import outside, server
from wellcited.links.gate import broken_inside
from wellcited.links.outside import LinkCheckerFailed, ask


def tables(*, pages: int = 100, faults: int = 20, runs: int = 5, waiting: bool = True) -> Iterator[Table]:
    """
    Measure.

    Args:
        pages: Pages of the built site.
        faults: Faults planted in it.
        runs: How often the gate is measured; LinkChecker, which takes far longer, runs once.
        waiting: Whether LinkChecker also runs with our settings, where it waits a second for each address.

    Raises:
        NotYet: If LinkChecker cannot do its work here.
    """
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        site.mkdir()
        planted = write_built_site(site, pages, faults)
        named = {"our gate": {(broken.page, broken.reference.target) for broken in broken_inside(site)[0]}}
        taken = {"our gate": seconds(lambda: broken_inside(site), runs=runs, clock=time.perf_counter)}
        if waiting:
            taken["LinkChecker"], named["LinkChecker"] = _asked(site)
        with _no_waiting():
            taken["LinkChecker, not waiting"], named["LinkChecker, not waiting"] = _asked(site)
    yield Table(
        f"{pages} pages with {faults} faults",
        ("checker", "seconds", "faults found", "false alarms"),
        [(checker, f"{taken[checker]:.2f}", _found(by, planted), _false(by, planted)) for checker, by in named.items()],
        "LinkChecker waits between requests to one host, as our settings ask it to for the sake of the outside world.",
    )
    kinds = Counter(fault.kind for fault in planted)
    found = [Counter(fault.kind for fault in planted if (fault.page, fault.address) in by) for by in named.values()]
    rows = [(kind, count, *(by[kind] for by in found)) for kind, count in sorted(kinds.items())]
    yield Table("what each finds", ("fault", "planted", *named), rows)


def _asked(site: Path) -> tuple[float, set[tuple[str, str]]]:
    """Return how long LinkChecker took, and which addresses it calls broken, with a page of each."""
    start = time.perf_counter()
    try:
        answers = ask(site, timeout=10)
    except LinkCheckerFailed as why:
        raise NotYet(f"LinkChecker failed: {why}") from why
    return time.perf_counter() - start, {(answer.page, answer.address) for answer in answers if not answer.good}


@contextmanager
def _no_waiting() -> Iterator[None]:
    """Let LinkChecker ask as fast as it can: it does so where a server sends the header `LinkChecker`."""
    settings = outside._SETTINGS.replace("maxrequestspersecond=4", "maxrequestspersecond=10000")
    assert settings != outside._SETTINGS, "the settings have changed"

    def end_headers(self: server._Quiet) -> None:
        self.send_header("LinkChecker", "welcome")
        plain(self)

    plain = server._Quiet.end_headers
    with patch.object(outside, "_SETTINGS", settings), patch.object(server._Quiet, "end_headers", end_headers):
        yield


def _found(named: set[tuple[str, str]], planted: list[Planted]) -> str:
    return f"{sum((fault.page, fault.address) in named for fault in planted)} of {len(planted)}"


def _false(named: set[tuple[str, str]], planted: list[Planted]) -> int:
    return len(named - {(fault.page, fault.address) for fault in planted})
