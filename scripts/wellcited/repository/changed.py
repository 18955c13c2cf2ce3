"""Which files of the site differ from an earlier state."""

from __future__ import annotations

from pathlib import Path

from wellcited.repository.git import GitFailed, ask_git


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
        GitFailed: If there is no git, no repository, no such commit, or no history that both share.
    """
    asked = ask_git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not asked:
        raise GitFailed(
            f"git knows no commit {revision!r} here",
            "check the spelling; a shallow clone holds only the last commits: `git fetch --unshallow` brings the rest",
        )
    base = ask_git(root, "merge-base", asked.strip(), "HEAD")
    if not base:
        raise GitFailed(
            f"{revision} and the present state share no history that is on this machine",
            "fetch more of it: `git fetch --unshallow`",
        )
    known = ("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d", "--relative")
    changed = ask_git(root, *known, base.strip(), "--") or ""
    new = ask_git(root, "ls-files", "-z", "--others", "--exclude-standard") or ""
    return frozenset(path for path in f"{changed}\0{new}".split("\0") if path)
