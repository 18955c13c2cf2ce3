"""Ask git. Nothing is written, nothing is fetched, and nothing that a repository configures is run."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_LONGEST = 60
"""Seconds after which git is given up."""

_QUIET = (
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.quotePath=false",
    "-c",
    "log.showSignature=false",
)


class NoHistoryError(Exception):
    """
    There is nothing to ask. The message says why, as a clause.

    Args:
        says: The clause.
        help: What to do, where there is something to do.
        refused: Whether git understood the question and said no.
    """

    def __init__(self, says: str, help: str = "", *, refused: bool = False) -> None:
        super().__init__(says)
        self.help = help
        self.refused = refused


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository that holds a site."""

    root: Path
    """The site's root, which may be a folder inside the repository."""
    prefix: str
    """Path of the site's root in the repository: "" or ending in `/`."""
    shallow: bool
    """Whether its history is cut short."""

    @classmethod
    def at(cls, root: Path) -> Repository:
        """
        Find the repository of a site.

        Raises:
            NoHistoryError: If git is not installed, or this is no repository that it will read.
        """
        asked = ("rev-parse", "--is-shallow-repository", "--show-prefix")
        shallow, prefix, *_ = run_git(root, *asked).decode("utf-8", "replace").split("\n")
        return cls(root, prefix, shallow == "true")

    def log(self, folder: str) -> list[str]:
        """Return the commits that changed a folder, newest first, and what they changed: fields ended by NUL."""
        fields = "%x01%H%x00%P%x00%ct%x00%aE%x00%cE%x00%(trailers:key=Co-authored-by,valueonly,separator=%x02)"
        options = ("--topo-order", "-z", "--raw", "--no-abbrev", "--find-renames", "-c", f"--format={fields}%x00")
        return run_git(self.root, "log", *options, "--", folder).decode("utf-8", "replace").split("\0")

    def blobs(self, ids: Iterable[str]) -> dict[str, bytes]:
        """Return the bytes of blobs, by id; one that is not there is left out."""
        wanted = list(dict.fromkeys(ids))
        if not wanted:
            return {}
        said = run_git(self.root, "cat-file", "--batch", given=("\n".join(wanted) + "\n").encode())
        found: dict[str, bytes] = {}
        at = 0
        for id_ in wanted:
            end = said.index(b"\n", at)
            head = said[at:end].split(b" ")
            at = end + 1
            if head[-1] == b"missing" or len(head) != 3:
                continue
            size = int(head[2])
            if head[1] == b"blob":
                found[id_] = said[at : at + size]
            at += size + 1
        return found


def run_git(root: Path, *args: str, given: bytes = b"") -> bytes:
    """
    Return what git answers.

    Args:
        root: The site's root, in which git is asked.
        args: The question. What a person typed stands behind `--end-of-options`, so that it is never an option.
        given: What git reads.

    Raises:
        NoHistoryError: If git is not installed, does not answer, says no, or there is no repository that it will read.
    """
    # GIT_DIR and its kin, which a hook sets, would lead to another repository than the one that the site lies in.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    environment |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_LITERAL_PATHSPECS": "1"}
    environment |= {"GIT_NO_LAZY_FETCH": "1"}
    try:
        done = subprocess.run(
            ["git", *_QUIET, "-C", str(root), *args],
            input=given,
            capture_output=True,
            timeout=_LONGEST,
            check=False,
            env=environment,
        )
    except FileNotFoundError:
        raise NoHistoryError("git is not installed", "install it, or leave out what asks for its history") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoHistoryError(
            f"git does not answer ({type(error).__name__})", "try `git status` in the same folder"
        ) from None
    if done.returncode == 0:
        return done.stdout
    said = done.stderr.decode("utf-8", "replace")
    if "not a git repository" in said:
        raise NoHistoryError("the site is not in a git repository", "run this where the site was cloned")
    if "does not have any commits yet" in said:
        raise NoHistoryError("nothing has been committed yet")
    if "dubious ownership" in said:
        raise NoHistoryError("git does not trust this folder, because somebody else owns it (see `safe.directory`)")
    raise NoHistoryError(f"git says: {' '.join(said.split())[:200]}", refused=True)
