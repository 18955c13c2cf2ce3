"""Find a Chromium for the browser tests, or get one. `make test` runs this file before the tests.

Looked at, in this order: `WELLCITED_CHROMIUM`, the names that systems give it, Playwright's own copy.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
MAC = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
HELP = """\
No Chromium was found, and none could be installed ({why}).
Install one, then run `make test` again:
  Debian:  apt-get install chromium
  others:  .venv/bin/python -m playwright install --with-deps chromium
or name the one you have:  WELLCITED_CHROMIUM=/path/to/chromium make test
`make quick` runs the tests that need no browser."""


def find() -> str | None:
    """Return the path of a Chromium that starts, or None."""
    return next((path for path in _candidates() if _starts(path)), None)


def _candidates() -> Iterator[str]:
    if named := os.environ.get("WELLCITED_CHROMIUM"):
        yield named
        return  # the person has chosen: another one in its place would only confuse
    yield from filter(None, map(shutil.which, NAMES))
    yield from (path for path in MAC if Path(path).exists())
    yield from _playwrights()


def _playwrights() -> Iterator[str]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    if Path(path).exists():
        yield path


def _starts(path: str) -> bool:
    """Say whether this is a browser: Ubuntu's `chromium-browser` may be a note that points to a shop."""
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and b"Chrom" in answer.stdout


def ways_to_install(root: bool, system: str) -> list[list[list[str]]]:
    """
    Return the ways worth a try, best first; each is a list of commands.

    Args:
        root: Whether packages may be installed as we are.
        system: The text of `/etc/os-release`, empty where there is none.
    """
    as_root = [] if root else ["sudo", "-n"]
    apt = [
        [*as_root, "apt-get", "update", "-q"],
        [*as_root, "apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"],
    ]
    own = [[sys.executable, "-m", "playwright", "install", *(["--with-deps"] if root and system else []), "chromium"]]
    # Ubuntu's package of that name is an empty one that asks for a snap.
    return [apt, own] if "ID=debian" in system.splitlines() else [own]


def install() -> str:
    """Try each way in turn; return the path of the browser, or raise RuntimeError that says what failed."""
    release = Path("/etc/os-release")
    why = []
    for commands in ways_to_install(os.geteuid() == 0, release.read_text("utf-8") if release.exists() else ""):
        failed = next(filter(None, map(_run, commands)), None)
        if failed:
            why.append(failed)
        elif path := find():
            return path
        else:
            why.append(f"`{' '.join(commands[-1])}` installed nothing that starts")
    raise RuntimeError("; ".join(why))


def _run(command: list[str]) -> str | None:
    """Run one command; return what went wrong, or None."""
    sys.stdout.write(f"· {' '.join(command)}\n")
    sys.stdout.flush()
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=900,
            check=False,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    if done.returncode == 0:
        return None
    last = done.stdout.decode(errors="replace").strip().splitlines()[-1:]
    return f"`{' '.join(command)}` failed: {''.join(last) or done.returncode}"


def main() -> int:
    """Say which browser the tests will use; get one first where there is none."""
    try:
        path = find() or install()
    except RuntimeError as error:
        sys.stderr.write(HELP.format(why=error) + "\n")
        return 1
    sys.stdout.write(f"· browser for the tests: {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
