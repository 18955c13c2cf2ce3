"""The commits that changed each file."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from wellcited.history.git import NoHistoryError, Repository
from wellcited.history.log import versions
from wellcited.model.history import Commit


def commits_of(root: Path, paths: Collection[str]) -> dict[str, tuple[Commit, ...]]:
    """
    Return the commits that changed each file, newest first, followed through renames.

    Args:
        root: The site's root.
        paths: Paths under docs/, from the site's root.

    Returns:
        Nothing for a file that is not committed; nothing at all where there is no history.
    """
    try:
        log = versions(Repository.at(root))
    except NoHistoryError:
        return {}
    return {path: tuple(version.commit for version in log[path]) for path in sorted(paths) if path in log}
