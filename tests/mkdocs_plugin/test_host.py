"""The host is chosen in one place."""

import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.conftest import ROOT


def asked(code: str, **environment: str) -> str:
    """Return what a Python of its own prints."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("WELLCITED") and not name.endswith("MKDOCS_2_WARNING")
    }
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**kept, "PYTHONPATH": str(ROOT / "scripts"), **environment},
    )
    return run.stdout + run.stderr


def test_the_successor_is_taken_where_it_is_installed() -> None:
    """
    Without a wish, properdocs goes before mkdocs: moving is a matter of the lock file.
    """
    code = "from wellcited.mkdocs_plugin import host; import mkdocs; print(host.HOST, mkdocs.__name__)"

    expected = "properdocs" if find_spec("properdocs") else "mkdocs"

    assert f"{expected} {expected}\n" == asked(code)


def test_a_host_that_is_running_stays() -> None:
    """
    A plugin must not change the host under the feet of the one that has loaded it.
    """
    code = "import mkdocs; from wellcited.mkdocs_plugin import host; print(host.HOST)"

    assert "mkdocs\n" == asked(code)


def test_a_wish_is_granted() -> None:
    """
    `WELLCITED_HOST` names the host where two are installed.
    """
    code = "from wellcited.mkdocs_plugin import host; print(host.HOST)"

    assert "mkdocs\n" == asked(code, WELLCITED_HOST="mkdocs")


@pytest.mark.parametrize("name", ["NO_MKDOCS_2_WARNING", "DISABLE_MKDOCS_2_WARNING"])
def test_notices_about_the_future_are_silenced(name: str) -> None:
    """
    The end of the stack is planned for: its notices are switched off as soon as this room is imported.
    """
    code = f"import wellcited.mkdocs_plugin.host, os; print(os.environ[{name!r}])"

    assert asked(code) in ("1\n", "true\n")
