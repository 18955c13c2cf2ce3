"""Tools that are missing are named, and a tool that fails is never a measure that is met."""

import stat
import sys
from pathlib import Path

import pytest

from tests.audit import tools


def fake(folder: Path, name: str, says: str) -> None:
    """Write a program that answers with a version."""
    file = folder / name
    file.write_text(f"#!/bin/sh\necho '{says}' >&2\n", "utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize(
    ("says", "expected"), [("v20.20.2", (20, 20)), ('openjdk version "17.0.15"', (17, 0)), ("java 21", (21,))]
)
def test_a_version_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, expected: tuple[int, ...]
) -> None:
    """
    Node.js writes `v20.20.2`, Java writes to standard error and with quotes.
    """
    fake(tmp_path, "tool", says)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    assert expected == tools.version("tool", "--version")


def test_nothing_is_missing_where_all_is_new_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The versions that are asked for are enough.
    """
    for name, says in {"node": "v20.19.0", "npm": "10.8.2", "java": 'openjdk version "11.0.2"'}.items():
        fake(tmp_path, name, says)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    assert [] == tools.missing()


def test_what_is_missing_or_too_old_is_named_with_where_it_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    A person reads which tool, which version, and how to get it; the status is not 0.
    """
    fake(tmp_path, "node", "v18.1.0")
    monkeypatch.setenv("PATH", str(tmp_path))

    assert 1 == tools.main()
    said = capsys.readouterr().err
    assert "node: Node.js 20.19 or newer; found 18.1. Get it: https://nodejs.org" in said
    assert "npm: npm 10 or newer" in said
    assert "java: Java 11 or newer. Get it: apt-get install default-jre-headless" in said


def test_an_answer_in_json_is_read() -> None:
    """
    What is given comes in at standard input, what is printed comes back.
    """
    code = "import json, sys; print(json.dumps({'got': json.load(sys.stdin)}))"

    assert {"got": ["é", 1]} == tools.ask([sys.executable, "-c", code], given=["é", 1])


@pytest.mark.parametrize("code", ["print('no JSON')", "import sys; sys.exit('broken')", ""])
def test_a_tool_that_says_nothing_useful_has_failed(code: str) -> None:
    """
    No answer is not "nothing found".
    """
    with pytest.raises(tools.ToolFailed, match="gave no result"):
        tools.ask([sys.executable, "-c", code])


def test_a_tool_that_is_not_there_has_failed() -> None:
    """
    The message names it.
    """
    with pytest.raises(tools.ToolFailed, match="`tool-of-nobody` could not be run"):
        tools.ask(["tool-of-nobody"])
