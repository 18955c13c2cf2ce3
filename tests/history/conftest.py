"""A real repository, made anew for each test."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Git = Callable[..., str]


def git_in(folder: Path, *arguments: str) -> str:
    """Run git, untouched by the settings of whoever runs the tests; return what it prints."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    settings = ("-c", "user.name=Tester", "-c", "user.email=tester@example.org", "-c", "init.defaultBranch=main")
    run = subprocess.run(
        ["git", *settings, *arguments], cwd=folder, env={**env, **own}, capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository with one commit on main; git asks nobody's settings."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    root = tmp_path / "repository"
    (root / "docs").mkdir(parents=True)
    for name in ("old", "kept", "gone"):
        (root / "docs" / f"{name}.md").write_text(f"{name}\n" * 5, "utf-8")
    git_in(root, "init", "-q")
    git_in(root, "add", ".")
    git_in(root, "commit", "-qm", "Begin")
    return root
