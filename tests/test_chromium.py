"""The browser tests get a browser, or a clear word about it."""

import stat
import sys
from pathlib import Path

import pytest

from tests import chromium

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
UBUNTU = "ID=ubuntu\nID_LIKE=debian\n"


def fake_browser(path: Path, says: str, status: int = 0) -> str:
    """Write a program that answers `--version` like a browser does."""
    path.write_text(f"#!/bin/sh\necho '{says}'\nexit {status}\n", "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_the_named_browser_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """WELLCITED_CHROMIUM comes before everything that the system has."""
    named = fake_browser(tmp_path / "mine", "Chromium 156.0")
    monkeypatch.setenv("WELLCITED_CHROMIUM", named)

    assert named == chromium.find()


@pytest.mark.parametrize(("says", "status"), [("Chromium 156.0", 1), ("please install the snap", 0)])
def test_what_does_not_start_is_no_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, status: int
) -> None:
    """A program of the right name that fails, or answers something else, is passed over."""
    monkeypatch.setenv("WELLCITED_CHROMIUM", fake_browser(tmp_path / "stub", says, status))

    assert None is chromium.find()


def test_a_browser_on_the_path_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's own names are looked up on the path."""
    monkeypatch.delenv("WELLCITED_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    on_path = fake_browser(tmp_path / "chromium", "Chromium 156.0")

    assert on_path == chromium.find()


@pytest.mark.parametrize(
    ("root", "system", "programs"),
    [
        (True, DEBIAN, ["apt-get", sys.executable]),
        (False, DEBIAN, ["sudo", sys.executable]),
        (True, UBUNTU, [sys.executable]),
        (False, "", [sys.executable]),
    ],
)
def test_debian_has_a_package_and_others_do_not(root: bool, system: str, programs: list[str]) -> None:
    """On Debian the package comes first; Ubuntu's is empty, so Playwright's own is the way there."""
    assert programs == [commands[0][0] for commands in chromium.ways_to_install(root, system)]


def test_without_any_browser_the_message_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """When neither way works, the run stops with the reason and the commands to try."""
    failing = [[[sys.executable, "-c", "raise SystemExit('no such package')"]]]
    monkeypatch.setattr(chromium, "find", lambda: None)
    monkeypatch.setattr(chromium, "ways_to_install", lambda root, system: failing)

    assert 1 == chromium.main()
    assert "no such package" in (said := capsys.readouterr().err)
    assert "apt-get install chromium" in said


def test_the_browser_runs(chromium: str) -> None:
    """The browser that was found is one that starts."""
    assert Path(chromium).exists()
