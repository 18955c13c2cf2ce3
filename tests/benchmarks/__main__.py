"""
Run the benchmarks.

The folder is the list: a file `bench_NAME.py` that holds a function `tables()` is the benchmark NAME. Its docstring
says what it compares; `NotYet` says what is missing. Nothing else has to be edited to add one.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

from tests.benchmarks.measure import NotYet, Table, header


def names() -> list[str]:
    """Return the names of all benchmarks, sorted."""
    return sorted(file.stem.removeprefix("bench_") for file in Path(__file__).parent.glob("bench_*.py"))


def about(name: str) -> str:
    """Return the first line of a benchmark's docstring."""
    return (import_module(f"tests.benchmarks.bench_{name}").__doc__ or "").strip().partition("\n")[0]


def main(arguments: list[str]) -> int:
    """Run the named benchmarks, or all; return the status of the process."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure, side by side.")
    parser.add_argument("name", nargs="*", help=f"one of {', '.join(names())}; all by default")
    parser.add_argument("--list", action="store_true", help="say what each benchmark compares, and stop")
    chosen = parser.parse_args(arguments)
    if unknown := sorted(set(chosen.name) - set(names())):
        parser.error(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(names())}")
    if chosen.list:
        for name in names():
            print(f"{name:10} {about(name)}")
        return 0
    print(header(), flush=True)
    for name in chosen.name or names():
        start = time.perf_counter()
        print(f"\n=== {name}: {about(name)}", flush=True)
        tables: Iterable[Table] = import_module(f"tests.benchmarks.bench_{name}").tables()
        try:
            for table in tables:
                print(f"\n{table}", flush=True)
        except NotYet as why:
            print(f"\nnot measured: {why}")
        print(f"\n({time.perf_counter() - start:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
