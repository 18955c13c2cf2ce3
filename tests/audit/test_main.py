"""The audit as a person runs it."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.audit import __main__ as audit
from tests.audit.model import Failure, Outcome
from tests.audit.tools import ToolFailed
from tests.audit.window import Site

SITE = Site(Path(), "http://127.0.0.1/", {"home": ""}, (), "")


def fails(site: Site) -> Outcome:
    """Find one failure."""
    return Outcome("1 fault", (Failure("a-to-z/", "a", "is wrong", "mend it"),))


def breaks(site: Site) -> Outcome:
    """Find nothing, because the tool does not run."""
    raise ToolFailed("`node` could not be run")


def test_the_folder_is_the_list() -> None:
    """
    A measure is its file: each says in its docstring what must be true, and can be called.
    """
    names = audit.names()

    assert {"axe", "nu", "html_validate", "lighthouse", "weight", "keyboard"} <= set(names)
    assert all(audit.module(name).__doc__ and callable(audit.module(name).measure) for name in names)


def test_a_tool_that_fails_is_not_a_measure_that_is_met(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What was not measured counts as failed, and says why.
    """
    monkeypatch.setattr(audit, "module", lambda name: SimpleNamespace(measure=breaks))
    _, outcome, _ = audit.taken("nu", SITE)

    assert "not measured" == outcome.number
    assert ["`node` could not be run"] == [failure.says for failure in outcome.failures]


@pytest.mark.parametrize(("measure", "status"), [(lambda site: Outcome("0 faults"), 0), (fails, 1), (breaks, 1)])
def test_the_status_says_whether_all_is_well(monkeypatch: pytest.MonkeyPatch, measure, status: int) -> None:
    """
    One failure, or one measure that could not be taken, is enough for status 1.
    """
    modules = {"nu": SimpleNamespace(measure=measure), "axe": SimpleNamespace(measure=lambda site: Outcome("fine"))}
    monkeypatch.setattr(audit, "module", modules.__getitem__)

    assert status == audit.run(["axe", "nu"], SITE)


def test_what_failed_is_listed_below_the_numbers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    First a line for each measure, then what to do, then how many are met; what measures time comes last and alone.
    """
    modules = {
        "lighthouse": SimpleNamespace(measure=lambda site: Outcome("100"), ALONE=True),
        "nu": SimpleNamespace(measure=fails),
    }
    monkeypatch.setattr(audit, "module", modules.__getitem__)
    audit.run(["lighthouse", "nu"], SITE)
    lines = capsys.readouterr().out.splitlines()

    assert [["FAIL", "nu"], ["ok", "lighthouse"]] == [row.split()[:2] for row in lines[:2]]
    assert "nu: is wrong" in lines
    assert "1 of 2 measures are met." == lines[-1]


def test_the_list_says_what_each_measure_asks(capsys: pytest.CaptureFixture[str]) -> None:
    """
    `--list` builds nothing.
    """
    assert 0 == audit.main(["--list"])
    assert audit.names() == [row.split()[0] for row in capsys.readouterr().out.splitlines()]


def test_an_unknown_measure_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The measures that there are get named.
    """
    with pytest.raises(SystemExit, match="2"):
        audit.main(["beauty"])

    assert "no measure is called beauty; there are axe, " in capsys.readouterr().err
