"""A real git repository around a little site."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.rules.cases import ARTICLE, SITE

AUTHOR = "author@example.org"
CLINICIAN = "clinician@example.org"
ZERO = 'text: "0000000000000000"'


def drawing(words: str) -> bytes:
    """Return a drawing that says these words."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
    return f'{svg}<text x="2" y="20">{words}</text></svg>\n'.encode()


@dataclass(frozen=True)
class Repository:
    """A repository; `root` is the site's root, which may be a folder inside it."""

    top: Path
    root: Path

    @classmethod
    def make(cls, folder: Path, inside: str = "") -> Repository:
        """Lay out the little site of the rules' cases, in a repository without commits."""
        folder.mkdir(exist_ok=True)
        made = cls(folder, folder / inside)
        made.git("init", "-q", "-b", "main")
        shutil.copytree(SITE, made.root, dirs_exist_ok=True)
        return made

    @property
    def article(self) -> Path:
        """The article that most tests change."""
        return self.root / ARTICLE

    def git(self, *args: str, by: str = AUTHOR, committed_by: str = "", on: str = "2026-01-15") -> str:
        """Run git as somebody, on a day; nothing of this machine's own settings counts."""
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.top),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Somebody",
            "GIT_AUTHOR_EMAIL": by,
            "GIT_AUTHOR_DATE": f"{on}T12:00:00Z",
            "GIT_COMMITTER_NAME": "Somebody",
            "GIT_COMMITTER_EMAIL": committed_by or by,
            "GIT_COMMITTER_DATE": f"{on}T12:00:00Z",
        }
        done = subprocess.run(["git", *args], cwd=self.top, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def commit(self, message: str, *, by: str = AUTHOR, committed_by: str = "", on: str = "2026-01-15") -> str:
        """Commit everything; return the id."""
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message, by=by, committed_by=committed_by, on=on)
        return self.git("rev-parse", "HEAD")

    def edit(self, *pairs: tuple[str, str], path: Path = ARTICLE) -> None:
        """Replace what must be there."""
        file = self.root / path
        text = file.read_text("utf-8")
        for old, new in pairs:
            assert old in text, f"{file} does not hold {old!r}"
            text = text.replace(old, new, 1)
        file.write_text(text, "utf-8", newline="\n")
