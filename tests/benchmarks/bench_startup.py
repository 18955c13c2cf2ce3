"""Start-up: whole processes, beside an empty Python and the imports that they cannot do without."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.generate import write_site
from tests.benchmarks.measure import NotYet, Table, command_seconds, ms
from tests.conftest import ROOT, TODAY

ONE = "docs/muscles/night-leg-cramps.md"
COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "import yaml": ("-c", "import yaml"),
    "import click": ("-c", "import click"),
    "import pydantic, define a model": ("-c", "import pydantic; type('M', (pydantic.BaseModel,), {})"),
    "import the reading room": ("-c", "import wellcited.reading.library"),
    "import all rules": ("-c", "from wellcited.rules import all_rules; all_rules()"),
    "wellcited --help": ("-m", "wellcited", "--help"),
    "wellcited rules": ("-m", "wellcited", "rules"),
    "wellcited schema": ("-m", "wellcited", "schema"),
}


def tables(*, runs: int = 9, articles: int = 1000) -> Iterator[Table]:
    """
    Measure.

    Args:
        runs: How often each command is run; the median is printed.
        articles: Size of the generated site on which one article and all of it are checked.
    """
    commands = {name: (*arguments, str(ROOT)) for name, arguments in COMMANDS.items()}
    check = ("-m", "wellcited", "check", "--as-of", TODAY.isoformat())
    with tempfile.TemporaryDirectory() as folder:
        paths = write_site(Path(folder), articles)
        (Path(folder) / "mkdocs.yml").write_text("site_name: Invented\n", encoding="utf-8")
        commands["wellcited check ONE, of our library"] = (*check, ONE, str(ROOT))
        commands["wellcited check, our library"] = (*check, str(ROOT))
        commands[f"wellcited check ONE, of {articles:,}"] = (*check, paths[0], folder)
        rows, empty = [], 0.0
        for name, (*arguments, where) in commands.items():
            command = (sys.executable, *arguments)
            try:
                wall, processor = command_seconds(command, cwd=where, runs=runs)
            except NotYet as why:
                rows.append((name, "-", "-", str(why)))
                continue
            empty = empty or processor
            rows.append((name, ms(wall), ms(processor), ms(processor - empty)))
    columns = ("command", "on the wall", "of the processor", "more than an empty Python")
    yield Table("milliseconds a process", columns, rows, f"medians of {runs} runs")
