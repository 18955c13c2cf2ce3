"""LinkChecker, well configured: the outside world, and a second opinion on the inside."""

from __future__ import annotations

import csv
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from wellcited.links.server import served

_SETTINGS = """\
[checking]
threads={threads}
timeout={timeout}
maxrequestspersecond=4
recursionlevel=-1
[filtering]
checkextern=1
ignorewarnings=url-content-too-large,url-rate-limited,http-robots-denied,url-content-size-zero,ignore-url
[output]
status=0
log=none
verbose=1
warnings=1
fileoutput=csv
[csv]
filename={out}
encoding=utf-8
parts=urlname,parentname,result,warningstring,valid,url
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address answered."""

    address: str
    """The address as it is written on the page."""
    page: str
    """A page that it stands on, from the site's folder."""
    good: bool
    result: str
    """LinkChecker's words: `200 OK`, `404 Not Found`."""
    warning: str


class LinkCheckerFailed(RuntimeError):
    """LinkChecker could not do its work."""


def ask(site: Path, *, timeout: int = 30, threads: int = 8) -> list[Answer]:
    """
    Let LinkChecker visit the built site and every address that it points to.

    Args:
        site: The folder that was built.
        timeout: Seconds to wait for one answer.
        threads: Addresses asked at the same time.

    Returns:
        One answer an address, sorted. LinkChecker names each address once, with one page that it stands on.

    Raises:
        LinkCheckerFailed: If it stops with an internal error, or writes nothing.

    Source:
        linkcheckerrc(5). Exit status 0: nothing wrong; 1: something found; 2: an internal error.
    """
    with tempfile.TemporaryDirectory() as folder, served(site) as start:
        out, settings = Path(folder) / "out.csv", Path(folder) / "linkcheckerrc"
        settings.write_text(_SETTINGS.format(threads=threads, timeout=timeout, out=out), encoding="utf-8")
        command = [sys.executable, "-m", "linkcheck", "--config", str(settings), start]
        # As root LinkChecker turns into `nobody`, who must then be able to write the answers.
        Path(folder).chmod(0o777)
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
        if done.returncode not in (0, 1) or not out.is_file():
            raise LinkCheckerFailed((done.stderr or done.stdout).strip()[-2000:] or "it wrote no answers")
        return _answers(out, start)


def _answers(out: Path, start: str) -> list[Answer]:
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter=";"))
    answers = {
        Answer(
            address=row["urlname"],
            page=_page(row["parentname"], start),
            good=row["valid"] == "True",
            result=" ".join((row["result"] or "").split()),
            warning=" ".join((row["warningstring"] or "").split()),
        )
        for row in rows
    }
    return sorted(answers, key=lambda answer: (answer.address, answer.page))


def _page(parent: str, start: str) -> str:
    path = (parent or "").removeprefix(start).partition("#")[0]
    return path + "index.html" if not path or path.endswith("/") else path
