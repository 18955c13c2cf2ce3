"""What differs from an earlier state, in a real repository."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.history.conftest import git_in
from wellcited.history.changed import changed_since
from wellcited.history.git import NoHistoryError


def write(root: Path, name: str, text: str = "text\n") -> None:
    """Write a file of the site."""
    file = root / "docs" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def commit(root: Path) -> None:
    """Commit everything."""
    git_in(root, "add", "--all")
    git_in(root, "commit", "-qm", "Change")


def test_nothing_changed_is_nothing(repository: Path) -> None:
    """
    The present state does not differ from itself.
    """
    assert frozenset() == changed_since(repository, "HEAD")


def test_committed_staged_unstaged_and_new_files_count(repository: Path) -> None:
    """
    An editor need not know what a commit is; a file that is gone has nothing to show.
    """
    write(repository, "committed.md")
    commit(repository)
    write(repository, "staged.md")
    git_in(repository, "add", ".")
    write(repository, "old.md", "changed\n")
    write(repository, "new.md")
    (repository / "docs/gone.md").unlink()

    expected = {f"docs/{name}.md" for name in ("committed", "staged", "old", "new")}
    assert expected == changed_since(repository, "HEAD^1")


def test_what_others_did_meanwhile_does_not_count(repository: Path) -> None:
    """
    A branch is compared with the point at which it left main.
    """
    git_in(repository, "switch", "-qc", "mine")
    write(repository, "mine.md")
    commit(repository)
    git_in(repository, "switch", "-q", "main")
    write(repository, "theirs.md")
    commit(repository)
    git_in(repository, "switch", "-q", "mine")

    assert {"docs/mine.md"} == changed_since(repository, "main")


def test_names_of_every_kind_are_given_as_they_are(repository: Path) -> None:
    """
    Spaces, quotes, line breaks and other alphabets: git would write them in its own way if it were let.
    """
    names = {"two words.md", 'a "quote".md', "line\nbreak.md", "小腿.md", "-option.md"}
    for name in names:
        write(repository, name)
    assert {f"docs/{name}" for name in names} == changed_since(repository, "HEAD")
    commit(repository)

    assert {f"docs/{name}" for name in names} == changed_since(repository, "HEAD^1")


def test_a_site_in_a_folder_of_a_repository_sees_its_own_files(repository: Path) -> None:
    """
    Paths count from the site's root, and what lies outside is not its business.
    """
    site = repository / "health"
    (site / "docs").mkdir(parents=True)
    (site / "docs/a.md").write_text("a\n", "utf-8")
    write(repository, "outside.md")
    commit(repository)
    (site / "docs/b.md").write_text("b\n", "utf-8")

    assert {"docs/a.md", "docs/b.md"} == changed_since(site, "HEAD^1")


def test_a_moved_file_counts_under_its_new_name(repository: Path) -> None:
    """
    Whoever moves an article changes its address.
    """
    git_in(repository, "mv", "docs/old.md", "docs/moved.md")

    assert {"docs/moved.md"} == changed_since(repository, "HEAD")


@pytest.mark.parametrize(
    "revision", ["no-such", "HEAD^7", "", "--output=pwned", "-h", "main..mine", "HEAD:docs/old.md"]
)
def test_what_is_no_commit_is_named(revision: str, repository: Path) -> None:
    """
    A misspelt name, a commit before the first, and anything that looks like an option.
    """
    with pytest.raises(NoHistoryError, match="git knows no commit"):
        changed_since(repository, revision)

    assert [".git", "docs"] == sorted(path.name for path in repository.iterdir())


def test_a_shallow_clone_says_what_to_fetch(repository: Path, tmp_path: Path) -> None:
    """
    The CI often has the last commit alone.
    """
    write(repository, "new.md")
    commit(repository)
    git_in(tmp_path, "clone", "-q", "--depth", "1", f"file://{repository}", "clone")

    with pytest.raises(NoHistoryError) as failed:
        changed_since(tmp_path / "clone", "HEAD^1")
    assert "git fetch --unshallow" in failed.value.help


def test_two_histories_have_nothing_to_compare(repository: Path) -> None:
    """
    A branch that began by itself has no point at which it left.
    """
    git_in(repository, "switch", "-q", "--orphan", "other")
    write(repository, "other.md")
    commit(repository)

    with pytest.raises(NoHistoryError, match="share no history"):
        changed_since(repository, "main")


def test_without_a_repository_it_is_said(tmp_path: Path) -> None:
    """
    A downloaded folder has no history.
    """
    with pytest.raises(NoHistoryError, match="not in a git repository"):
        changed_since(tmp_path, "main")


def test_without_git_it_is_said(repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """
    A machine may have no git; everything else of a check works there.
    """
    monkeypatch.setenv("PATH", str(tmp_path))
    assert shutil.which("git") is None

    with pytest.raises(NoHistoryError, match="git is not installed"):
        changed_since(repository, "main")


def test_a_repositorys_own_settings_run_nothing(repository: Path, tmp_path: Path) -> None:
    """
    A repository can name a program that git starts when it looks at files: it is not started.
    """
    ran = tmp_path / "ran"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch '{ran}'\n", "utf-8")
    program.chmod(0o755)
    git_in(repository, "config", "core.fsmonitor", str(program))
    git_in(repository, "config", "diff.external", str(program))
    write(repository, "old.md", "changed\n")

    assert {"docs/old.md"} == changed_since(repository, "HEAD")
    assert not ran.exists()
