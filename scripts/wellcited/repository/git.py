"""The one place that starts git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_SECONDS = 60
"""How long an answer may take: a repository on a network drive is slow, a hanging one is not waited for."""


class GitFailed(Exception):
    """
    Git gave no answer.

    Args:
        says: What stands in the way, as a clause that starts in lower case or with a name.
        help: What to do.
    """

    def __init__(self, says: str, help: str) -> None:
        super().__init__(says)
        self.says = says
        self.help = help


def ask_git(root: Path, *arguments: str) -> str | None:
    """
    Return what git answers; None where it says no.

    Args:
        root: The site's root, in which git is asked.
        arguments: The question. What a person typed stands behind `--end-of-options`, so that it is never an option.

    Raises:
        GitFailed: If git is not installed, does not answer, or the root is in no repository.
    """
    # No hook, no helper that the repository's own settings name, and no lock that another git would wait for.
    settings = ("--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null")
    try:
        run = subprocess.run(
            ["git", *settings, *arguments],
            cwd=root,
            env={**os.environ, "LC_ALL": "C"},  # its words are read below
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise GitFailed("git is not installed", "install it, or leave out what asks for its history") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise GitFailed(f"git does not answer: {error}", "try `git status` in the same folder") from None
    if run.returncode == 0:
        return run.stdout.decode("utf-8", "surrogateescape")
    said = run.stderr.decode("utf-8", "replace")
    if "not a git repository" in said:
        raise GitFailed("the site is in no git repository", "run this where the site was cloned")
    if "dubious ownership" in said:
        raise GitFailed(
            "the repository belongs to another user, so git does not read it", "see `git help safe.directory`"
        )
    return None
