"""Which files of the site differ from an earlier state."""

from __future__ import annotations

from pathlib import Path

from wellcited.history.git import NoHistoryError, run_git


def changed_since(root: Path, revision: str) -> frozenset[str]:
    """
    Return the files that were added or changed since the history left *revision*.

    What others did on *revision* in the meantime does not count. What is not committed yet does, new files too.

    Args:
        root: The site's root, which may be a folder inside the repository.
        revision: A commit as git knows it: `main`, `origin/main`, `HEAD^1`, the digits of a commit.

    Returns:
        Paths from the site's root, with `/`. Files that are gone are not among them.

    Raises:
        NoHistoryError: If there is no git, no repository, no such commit, or no history that both share.
    """
    asked = _answer(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not asked:
        raise NoHistoryError(
            f"git knows no commit {revision!r} here",
            "check the spelling; a shallow clone holds only the last commits: `git fetch --unshallow` brings the rest",
        )
    base = _answer(root, "merge-base", asked, "HEAD")
    if not base:
        raise NoHistoryError(
            f"{revision} and the present state share no history that is on this machine",
            "fetch more of it: `git fetch --unshallow`",
        )
    known = ("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d", "--relative")
    changed = run_git(root, *known, base, "--")
    new = run_git(root, "ls-files", "-z", "--others", "--exclude-standard")
    names = (changed + b"\0" + new).decode("utf-8", "surrogateescape")
    return frozenset(path for path in names.split("\0") if path)


def _answer(root: Path, *asked: str) -> str:
    """Return the line that git answers; nothing where it says no."""
    try:
        return run_git(root, *asked).decode("utf-8", "replace").strip()
    except NoHistoryError as error:
        if error.refused:
            return ""
        raise
