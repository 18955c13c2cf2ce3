"""Nothing is loaded that a command does not need."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from wellcited.cli import COMMANDS

SCRIPTS = str(ROOT / "scripts")


def loaded(*args: str, blocked: tuple[str, ...] = ()) -> tuple[set[str], subprocess.CompletedProcess[str]]:
    """Run a command in a process of its own; return what it imported, and the run."""
    code = (
        f"import sys, atexit; sys.modules.update(dict.fromkeys({blocked!r}))\n"
        "atexit.register(lambda: sys.stderr.write('\\nLOADED ' + ' '.join(k for k, v in sys.modules.items() if v)))\n"
        f"sys.argv = ['wellcited', *{args!r}]\n"
        "import runpy; runpy.run_module('wellcited', run_name='__main__')"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": SCRIPTS, "NO_COLOR": ""},
    )
    err, _, modules = run.stderr.rpartition("\nLOADED ")
    return set(modules.split()), subprocess.CompletedProcess(run.args, run.returncode, run.stdout, err)


def test_help_loads_neither_the_model_nor_a_parser() -> None:
    """
    The first answer comes at once.
    """
    modules, run = loaded("--help")

    assert 0 == run.returncode
    assert set() == {"pydantic", "yaml", "markdown_it", "rich", "wellcited.model", "wellcited.rules"} & modules


@pytest.mark.parametrize("name", ["check", "new", "fix", "review"])
def test_help_of_a_command_does_not_load_the_library(name: str) -> None:
    """
    Reading about a command does not cost what running it costs.
    """
    modules, run = loaded(name, "--help")

    assert 0 == run.returncode
    assert set() == {"pydantic", "yaml", "markdown_it", "rich", "wellcited.rules"} & modules


@pytest.mark.slow
def test_check_loads_no_colours_and_no_site_where_nobody_looks() -> None:
    """
    In a pipe, the checker needs neither `rich` nor anything that builds sites.
    """
    modules, run = loaded("check", "--as-of", "2026-11-22", "--report", "json")

    assert run.returncode in (0, 1)
    assert set() == {"rich", "mkdocs", "jinja2", "material", "linkcheck", "markdown", "wellcited.site"} & modules


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "part"), [("build", "mkdocs"), ("serve", "mkdocs"), ("links", "selectolax"), ("check", "mkdocs")]
)
def test_a_command_says_which_part_is_missing(name: str, part: str) -> None:
    """
    On a machine that only checks, the message names what to install, and the status is 2; `check` needs nothing more.
    """
    _, run = loaded(name, blocked=(part, f"{part}.parser", "properdocs"))

    assert (name == "check") == (run.returncode in (0, 1))
    assert (name != "check") == (f"`wellcited {name}` needs a part that is not installed: {part}" in run.stderr)
    assert (name != "check") == ("pip install 'wellcited[site]'" in run.stderr)
    assert name == "check" or run.stdout == ""


def test_the_list_of_commands_is_complete_without_the_site() -> None:
    """
    Help lists every command on every machine.
    """
    _, run = loaded("--help", blocked=("mkdocs", "jinja2", "material"))

    assert (0, "") == (run.returncode, run.stderr)
    assert all(f"  {name} " in run.stdout for name in COMMANDS)


def test_a_fault_of_the_program_is_no_error_in_an_article() -> None:
    """
    Status 1 says that an article has an error; a crash is status 2, with its traceback on standard error.
    """
    code = (
        "import sys, wellcited.cli, wellcited.reading.library as library\n"
        "def crash(*args, **kwargs): raise RuntimeError('bang')\n"
        "library.read_library = crash\n"
        "sys.argv = ['wellcited', 'check']; wellcited.cli.main()"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": SCRIPTS},
    )

    assert (2, "") == (run.returncode, run.stdout)
    assert "RuntimeError: bang" in run.stderr
    assert "a fault of the program" in run.stderr
