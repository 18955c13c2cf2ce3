"""
Build beside the site, and put the new site in the place of the old one at the very end.

A build that is refused, fails or is interrupted leaves the old site whole. The two renames of the swap are the only
moment in which the address has no site; if the process is killed just there, the next build puts the old site back.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

_MADE_BY_A_BUILD = "404.html"
"""Every build writes it: a folder without it holds something else, and is not ours to replace."""


class StagingError(Exception):
    """The site cannot be put where it should go. The message says what to do."""


class Staging:
    """A folder beside the site's, which takes its place or goes away."""

    def __init__(self, site: Path) -> None:
        """
        Make the folder; tidy up what a killed build has left.

        Args:
            site: Where the site goes. A link is followed: what it leads to is replaced, not the link.

        Raises:
            StagingError: If the place holds something that no build made, or cannot be written.
        """
        self.site = Path(os.path.realpath(site))
        own = f".{self.site.name}.wellcited-{os.getpid()}"
        self.folder = self.site.with_name(f"{own}.new")
        self._old = self.site.with_name(f"{own}.old")
        try:
            self.site.parent.mkdir(parents=True, exist_ok=True)
            _tidy(self.site)
            _refuse_foreign(self.site)
            self.folder.mkdir()
        except OSError as error:
            raise StagingError(f"cannot build beside {self.site}: {error.strerror}") from error

    def commit(self) -> None:
        """
        Put the new site in the place of the old one. Hidden files at its top (`.git`, `.nojekyll`) stay.

        Raises:
            StagingError: If the folders cannot be renamed, for example because the old one is a mount point.
        """
        try:
            if self.site.exists():
                self.site.rename(self._old)
            self.folder.rename(self.site)
        except BaseException as error:
            if self._old.exists() and not self.site.exists():
                self._old.rename(self.site)
            if isinstance(error, OSError):
                help_ = "build into a folder inside it: `--site-dir`"
                raise StagingError(f"cannot replace {self.site}: {error.strerror}; {help_}") from error
            raise
        _keep_hidden(self._old, self.site)
        shutil.rmtree(self._old, ignore_errors=True)

    def discard(self) -> None:
        """Remove the new site; the old one stays. After `commit` there is nothing to remove."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _refuse_foreign(site: Path) -> None:
    if not site.exists():
        return
    if not site.is_dir():
        raise StagingError(f"{site} is a file: name a folder for the site")
    things = [entry.name for entry in site.iterdir() if not entry.name.startswith(".")]
    if things and _MADE_BY_A_BUILD not in things:
        raise StagingError(f"{site} holds files that no build made: name another folder, or empty this one")


def _tidy(site: Path) -> None:
    """Remove what killed builds have left; where one was killed between the renames, put its old site back."""
    ours = re.compile(rf"{re.escape(f'.{site.name}.wellcited-')}(\d+)\.(new|old)")
    for entry in sorted(site.parent.iterdir()):
        match = ours.fullmatch(entry.name)
        if not match or _runs(int(match[1])):
            continue
        if match[2] == "old" and not site.exists():
            entry.rename(site)
        else:
            shutil.rmtree(entry, ignore_errors=True)


def _runs(pid: int) -> bool:
    """Say whether another process with this number is running."""
    if pid == os.getpid():
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _keep_hidden(old: Path, site: Path) -> None:
    if not old.exists():
        return
    for entry in old.iterdir():
        if entry.name.startswith(".") and not (site / entry.name).exists():
            entry.rename(site / entry.name)
