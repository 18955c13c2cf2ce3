"""The tools beside Python: Node.js with what package-lock.json names, and Java. `make audit` runs this file first."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
NEEDED = {
    "node": ("--version", (20, 19), "Node.js 20.19 or newer", "https://nodejs.org, or: apt-get install nodejs npm"),
    "npm": ("--version", (10,), "npm 10 or newer, which comes with Node.js", "https://nodejs.org"),
    "java": ("-version", (11,), "Java 11 or newer", "apt-get install default-jre-headless"),
}


class ToolFailed(Exception):
    """A tool could not be run, or said nothing that can be read; the message says what to do."""


def missing() -> list[str]:
    """Return a line for each tool that is not there or too old: what it is and where it comes from."""
    lines = []
    for command, (flag, least, words, source) in NEEDED.items():
        found = version(command, flag)
        if found is None or found < least:
            has = f"; found {'.'.join(map(str, found))}" if found else ""
            lines.append(f"  {command}: {words}{has}. Get it: {source}")
    return lines


def version(command: str, flag: str) -> tuple[int, ...] | None:
    """Return the version that a command says of itself, or None if it does not start."""
    path = shutil.which(command)
    if path is None:
        return None
    try:
        run = subprocess.run([path, flag], capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    numbers = re.search(r"(\d+)\.(\d+)|(\d+)", run.stdout + run.stderr) if run.returncode == 0 else None
    return tuple(int(part) for part in numbers.groups() if part) if numbers else None


def ask(arguments: Sequence[str | Path], *, given: Any = None, timeout: int = 300) -> Any:
    """
    Run a tool and read the JSON that it prints.

    Args:
        arguments: The command.
        given: What the tool reads from its standard input, as JSON.
        timeout: Seconds to wait at most.

    Raises:
        ToolFailed: If it cannot be run, or prints something else.
    """
    words = [str(argument) for argument in arguments]
    try:
        run = subprocess.run(
            words,
            input=json.dumps(given) if given is not None else "",
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
            cwd=HERE,
            env={**os.environ, "NODE_NO_WARNINGS": "1"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ToolFailed(f"`{words[0]}` could not be run: {error}") from error
    try:
        return json.loads(run.stdout)
    except ValueError:
        said = (run.stderr or run.stdout).strip().splitlines()
        raise ToolFailed(f"`{' '.join(words[:3])}` gave no result: {' / '.join(said[-3:]) or run.returncode}") from None


def main() -> int:
    """Say what is missing; nothing if all is there."""
    if lines := missing():
        sys.stderr.write("`make audit` needs tools that are not on this machine:\n" + "\n".join(lines) + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
