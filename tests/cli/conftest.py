"""A small, clean site, and a way to run commands in it."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.conftest import ROOT, TODAY
from tests.rules.cases import ARTICLE, SITE, Case, lay_out
from wellcited.cli import cli

Run = Callable[..., Result]
ASOF = ("--as-of", TODAY.isoformat())


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the root of a site with two articles without a finding; commands run there."""
    lay_out(Case("", SITE / ARTICLE), tmp_path)
    monkeypatch.chdir(tmp_path / "site")
    return tmp_path / "site"


@pytest.fixture
def run() -> Run:
    """Return a function that runs a command as `wellcited` would."""

    def run(*args: str | Path) -> Result:
        return CliRunner().invoke(cli, [str(arg) for arg in args], prog_name="wellcited", catch_exceptions=False)

    return run


def break_title(site: Path) -> Path:
    """Give the article an error on line 2, and return it."""
    file = site / ARTICLE
    file.write_text(file.read_text("utf-8").replace("title: Sore calf after running", "title: No"), "utf-8")
    return file


def on_a_terminal(site: Path, *args: str, **environment: str) -> str:
    """Run a command on a terminal of its own; return what the person sees."""
    master, slave = pty.openpty()
    env = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "CI", "TERM")}
    with subprocess.Popen(
        [sys.executable, "-m", "wellcited", *args],
        stdout=slave,
        stderr=slave,
        stdin=slave,
        cwd=site,
        env={**env, "PYTHONPATH": str(ROOT / "scripts"), "TERM": "xterm-256color", **environment},
    ):
        os.close(slave)
        seen = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:  # Linux ends a terminal like this
                break
            if not part:
                break
            seen += part
    os.close(master)
    return seen.decode()
