"""What `.ci/articles` and `.ci/links` say on GitHub."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.history.repository import Repository
from wellcited.writing.code_owners import MARK


def run(script: str, python: Path | str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a site, as a workflow does."""
    env = {**os.environ, "PYTHONPATH": str(ROOT / "scripts"), **environment}
    words = ["bash", str(ROOT / ".ci" / script), str(python)]
    return subprocess.run(words, cwd=folder, env=env, capture_output=True, text=True, check=False)


# --- the articles of a pull request ----------------------------------------------------------------------------------


@pytest.fixture
def pull(tmp_path: Path) -> tuple[Repository, str]:
    """Return a repository with one article changed for the worse, and the commit that it was changed from."""
    repository = Repository.make(tmp_path / "site")
    base = repository.commit("All of it.")
    repository.edit(("funding: none\n", ""))
    repository.commit("Who paid?")
    return repository, base


@pytest.mark.slow
def test_what_was_changed_comes_first(pull: tuple[Repository, str], tmp_path: Path) -> None:
    """
    Each finding stands beside its line, the summary begins with the changed article, and the status is the check's.
    """
    repository, base = pull
    summary = tmp_path / "summary.md"
    ran = run("articles", sys.executable, repository.root, BASE=base, GITHUB_STEP_SUMMARY=str(summary))
    first, *_ = (line for line in ran.stdout.splitlines() if line.startswith("::error"))

    assert 1 == ran.returncode
    assert first.startswith("::error file=docs/muscles/case.md,")
    assert "funding" in ran.stdout
    assert "### What was changed: 1 article\n" in summary.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("base", ["", "0" * 40, "--output=x", "nowhere"])
def test_a_base_that_git_does_not_know_shows_the_whole(pull: tuple[Repository, str], tmp_path: Path, base: str) -> None:
    """
    A first push and a history that was rewritten have nothing to be compared with; all is judged.
    """
    repository, _ = pull
    summary = tmp_path / "summary.md"
    ran = run("articles", sys.executable, repository.root, BASE=base, GITHUB_STEP_SUMMARY=str(summary))

    assert 1 == ran.returncode
    assert summary.read_text("utf-8").startswith("## Articles checked\n")
    assert "What was changed" not in summary.read_text("utf-8")
    assert not (repository.root / "x").exists()


@pytest.mark.slow
def test_code_owners_out_of_date_are_told_and_block_nobody(pull: tuple[Repository, str]) -> None:
    """
    Whoever writes in the browser cannot run the command: it is a warning, and gone once somebody has.
    """
    repository, _ = pull
    file = repository.root / ".github/CODEOWNERS"
    file.parent.mkdir()
    file.write_text(f"{MARK}\n", "utf-8")
    told = run("articles", sys.executable, repository.root).stdout
    subprocess.run(
        [sys.executable, "-m", "wellcited", "codeowners"],
        cwd=repository.root,
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
        capture_output=True,
        check=True,
    )

    assert "::warning file=.github/CODEOWNERS::not up to date" in told
    assert "CODEOWNERS" not in run("articles", sys.executable, repository.root).stdout


@pytest.mark.slow
@pytest.mark.parametrize("written", [None, "docs/ @somebody\n"])
def test_code_owners_that_somebody_keeps_by_hand_are_their_own_affair(
    pull: tuple[Repository, str], written: str | None
) -> None:
    """
    A repository that does not use the command hears nothing of it.
    """
    repository, _ = pull
    if written:
        (repository.root / ".github").mkdir()
        (repository.root / ".github/CODEOWNERS").write_text(written, "utf-8")

    assert "CODEOWNERS" not in run("articles", sys.executable, repository.root).stdout


@pytest.mark.slow
def test_where_nothing_can_be_judged_nothing_is_summed_up(tmp_path: Path) -> None:
    """
    Status 2 stays status 2.
    """
    ran = run("articles", sys.executable, tmp_path, GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"))

    assert 2 == ran.returncode
    assert not (tmp_path / "summary.md").exists()


# --- links to the outside --------------------------------------------------------------------------------------------


def wellcited(folder: Path, *, build: int, links: int, said: str = "") -> Path:
    """Return a program that answers as `python -m wellcited` does: the world outside is not there in a test."""
    file = folder / "python"
    (folder / "said").write_text(said, "utf-8")
    file.write_text(
        f'#!/bin/sh\ncase "$3" in\nbuild) exit {build} ;;\nlinks) cat "{folder}/said"; exit {links} ;;\nesac\nexit 99\n'
    )
    file.chmod(0o755)
    return file


def test_a_dead_link_is_a_warning(tmp_path: Path) -> None:
    """
    The world changes without us: the list stands in the log and, letter by letter, in the summary.
    """
    python = wellcited(tmp_path, build=0, links=1, said="error: gone\n # <b>\n")
    ran = run("links", python, tmp_path, GITHUB_STEP_SUMMARY=str(tmp_path / "summary.md"))

    assert (0, "error: gone\n # <b>\n") == (ran.returncode, ran.stdout[:19])
    assert "::warning::some links lead nowhere" in ran.stdout
    assert "## Links to the outside\n\n    error: gone\n     # <b>\n" == (tmp_path / "summary.md").read_text("utf-8")


def test_no_dead_link_is_said(tmp_path: Path) -> None:
    """
    An empty list would leave people wondering whether anything was asked.
    """
    ran = run("links", wellcited(tmp_path, build=0, links=0), tmp_path)

    assert (0, "All links lead somewhere.\n") == (ran.returncode, ran.stdout)


@pytest.mark.parametrize(("build", "links", "status"), [(1, 0, 1), (0, 2, 2)])
def test_a_check_that_could_not_be_made_fails(tmp_path: Path, build: int, links: int, status: int) -> None:
    """
    Silence is no good news.
    """
    ran = run("links", wellcited(tmp_path, build=build, links=links), tmp_path)

    assert (status, "") == (ran.returncode, ran.stdout)
