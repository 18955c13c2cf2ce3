"""The benchmarks run; what they measure is nobody's promise."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import pytest

from tests.benchmarks.__main__ import about, main, names
from tests.benchmarks.measure import NotYet, Table, command_seconds, header, ms, seconds
from tests.conftest import ROOT

SMALL: dict[str, dict[str, Any]] = {
    "build": {"sizes": (2,)},
    "links": {"pages": 3, "faults": 3, "runs": 1, "waiting": False},
    "reading": {"articles": 2, "runs": 1},
    "search": {"sizes": (20,), "questions": 1},
    "startup": {"articles": 2, "runs": 1},
    "syllables": {"runs": 1},
}


def test_each_benchmark_can_be_asked_for_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The folder is the list; each benchmark says in a line what it compares.
    """
    assert 0 == main(["--list"])
    assert [f"{name:10} {about(name)}" for name in names()] == capsys.readouterr().out.splitlines()
    assert all(about(name).endswith(".") for name in names())
    with pytest.raises(SystemExit):
        main(["nothing"])
    assert "no benchmark is called nothing" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("name", names())
def test_each_benchmark_runs(name: str) -> None:
    """
    On next to nothing, each gives tables of equal rows, or says what is missing.
    """
    try:
        tables = list(import_module(f"tests.benchmarks.bench_{name}").tables(**SMALL[name]))
    except NotYet as missing:
        assert str(missing)
        return

    assert tables
    for table in tables:
        assert {len(table.columns)} == {len(row) for row in table.rows}


def test_a_table_is_plain_text() -> None:
    """
    Words stand on the left, numbers on the right.
    """
    table = Table("Title", ("what", "ms"), [("one", 1), ("two and more", 20.5)], "A note.")
    expected = "Title\n\nwhat            ms\n------------  ----\none              1\ntwo and more  20.5\n\nA note."

    assert expected == str(table)


def test_the_median_is_given() -> None:
    """
    One slow run does not count; runs before the first that counts do not either.
    """
    times = iter([5, 6, 10, 11, 20, 22, 30, 100])
    ran: list[int] = []

    assert 2 == seconds(lambda: ran.append(1), runs=3, warm=2, clock=lambda: next(times))
    assert 5 == len(ran)


def test_a_program_that_cannot_run_is_said_to_be_missing() -> None:
    """
    A benchmark never reports the time of a crash.
    """
    with pytest.raises(NotYet, match="No module named"):
        command_seconds((sys.executable, "-c", "import no_such_module"), cwd=str(ROOT), runs=1)


def test_the_header_names_the_cores_and_no_place() -> None:
    """
    Numbers depend on the machine; its name and its folders are nobody's business.
    """
    assert " cores" in header()
    assert "/" not in header()


@pytest.mark.parametrize(("value", "expected"), [(0.00012, "0.12"), (0.0345, "34.5"), (1.2345, "1,234")])
def test_milliseconds(value: float, expected: str) -> None:
    """
    Three figures count.
    """
    assert expected == ms(value)
