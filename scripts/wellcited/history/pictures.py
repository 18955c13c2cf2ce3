"""The pictures of a library, as git has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from wellcited.history.log import Version, as_of
from wellcited.model.picture import digest_of
from wellcited.reading.pictures import PICTURES

Bytes = Callable[[list[str]], Mapping[str, bytes]]
"""Fetches bytes from git, by id."""

_REGISTER = "docs/_register/"


class Pictures:
    """
    Looks up pictures by the path that they had at a time. A file that was renamed since is found under its old path.

    Args:
        versions: The versions of every file of the library, newest first.
        blobs: Fetches bytes from git.
    """

    def __init__(self, versions: Mapping[str, list[Version]], blobs: Bytes) -> None:
        self.blobs = blobs
        self._files: dict[str, list[list[Version]]] = {}
        for file in versions.values():
            for path in dict.fromkeys(version.path for version in file):
                if PurePosixPath(path).suffix.lower() in PICTURES and not path.startswith(_REGISTER):
                    self._files.setdefault(path, []).append(file)
        self._digests: dict[str, str] = {}

    def versions_of(self, path: str) -> Iterator[Version]:
        """Yield every version of the files that have, or once had, this path."""
        for file in self._files.get(path, ()):
            yield from file

    def digests(self, paths: Iterable[str], at: int) -> dict[str, str]:
        """Return the SHA-256 of the pictures that commit *at* left at these paths; one that was not there is absent."""
        blobs = {path: blob for path in paths if (blob := self._blob(path, at))}
        new = [blob for blob in blobs.values() if blob not in self._digests]
        self._digests.update({blob: digest_of(data) for blob, data in self.blobs(new).items()})
        return {path: self._digests[blob] for path, blob in blobs.items() if blob in self._digests}

    def _blob(self, path: str, at: int) -> str:
        found = (as_of(file, at) for file in self._files.get(path, ()))
        return next((version.blob for version in found if version and version.path == path and version.blob), "")
