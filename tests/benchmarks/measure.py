"""How long something takes, and how that is printed."""

from __future__ import annotations

import gc
import os
import platform
import resource
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from tests.conftest import ROOT


class NotYet(Exception):
    """What should be measured is not there; the words say what is missing."""


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers side by side. The first column is words, the others are numbers."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    note: str = ""

    def __str__(self) -> str:
        cells = [[str(cell) for cell in row] for row in (self.columns, *self.rows)]
        widths = [max(len(row[column]) for row in cells) for column in range(len(self.columns))]
        lines = [
            "  ".join(
                [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
            ).rstrip()
            for row in cells
        ]
        rule = "  ".join("-" * width for width in widths)
        return "\n".join([self.title, "", lines[0], rule, *lines[1:], *(["", self.note] if self.note else [])])


def header() -> str:
    """Return a line about the machine: what the numbers depend on, and nothing that names it."""
    busy = f", {os.getloadavg()[0]:.1f} processes at work" if hasattr(os, "getloadavg") else ""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores{busy}"


def seconds(
    work: Callable[[], object],
    *,
    runs: int = 5,
    warm: int = 1,
    clock: Callable[[], float] = time.process_time,
    before: Callable[[], object] | None = None,
) -> float:
    """
    Return the median of several runs.

    What was there before is kept out of the sight of the garbage collector, so that the size of the benchmark's own
    data does not count.

    Args:
        work: What to run.
        runs: How often it is measured.
        warm: How often it is run before, unmeasured.
        clock: The processor's time by default, so that other programs at work do not count; `time.perf_counter` where
            the work waits, or is done by other processes.
        before: What each run needs anew; it is not measured.
    """
    taken = []
    for number in range(warm + runs):
        if before:
            before()
        gc.collect()
        gc.freeze()
        try:
            start = clock()
            work()
            if number >= warm:
                taken.append(clock() - start)
        finally:
            gc.unfreeze()
    return median(taken)


def command_seconds(command: Sequence[str], *, cwd: str, runs: int = 7) -> tuple[float, float]:
    """
    Run a program several times.

    Returns:
        The medians of the time on the wall, from its start to its end, and of the processor's time that it took.

    Raises:
        NotYet: If it could not do its work: its status is neither 0 nor 1, or it says nothing but complaints.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    taken = []
    for _ in range(min(runs - 1, 1) + runs):
        start, used = time.perf_counter(), _used_by_others()
        done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
        taken.append((time.perf_counter() - start, _used_by_others() - used))
        if done.returncode not in (0, 1) or (done.returncode and not done.stdout):
            last = (done.stderr or done.stdout).strip().splitlines()[-1:]
            raise NotYet(f"`{' '.join(command[1:])}` ended with {done.returncode}: {' '.join(last)}")
    wall, processor = zip(*taken[-runs:], strict=True)
    return median(wall), median(processor)


def _used_by_others() -> float:
    """Return the processor's time that the programs we ran have taken so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def ms(value: float) -> str:
    """Return seconds as milliseconds, with three figures that count."""
    value *= 1000
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
