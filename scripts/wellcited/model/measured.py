"""Pictures that are measured when somebody asks for them, and what depends on whether they can be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import overload

from wellcited.model.article import SourceFile
from wellcited.model.picture import Picture
from wellcited.model.shelf import Shelf


class Pictures(Mapping[str, Picture]):
    """
    Every picture that can be read.

    Args:
        shelf: Each picture by its path, None if it cannot be read; and, of one that cannot be shown, its faults.
    """

    def __init__(self, shelf: Shelf[tuple[Picture | None, SourceFile | None]]) -> None:
        self.shelf = shelf

    def __getitem__(self, path: str) -> Picture:
        """Return a picture."""
        if (picture := self.shelf[path][0]) is None:
            raise KeyError(path)
        return picture

    def __iter__(self) -> Iterator[str]:
        """Yield the paths: all are read."""
        return (path for path in self.shelf if self.shelf[path][0])

    def __len__(self) -> int:
        """Return how many can be read: all are."""
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        """Return whether there may be any: none is read."""
        return bool(self.shelf)

    def are_fit(self, path: object) -> bool:
        """Return whether a path is that of a picture that can be shown."""
        return isinstance(path, str) and path in self.shelf and self.shelf[path][1] is None


class Digests(Mapping[str, str]):
    """SHA-256 of each picture, by path: what the text of an article that shows it is bound to."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self._pictures = pictures

    def __getitem__(self, path: str) -> str:
        """Return the digest of a picture."""
        return self._pictures[path].digest

    def __iter__(self) -> Iterator[str]:
        """Yield the paths: all are read."""
        return iter(self._pictures)

    def __len__(self) -> int:
        """Return how many there are: all are read."""
        return len(self._pictures)

    def __bool__(self) -> bool:
        """Return whether there may be any: none is read."""
        return bool(self._pictures)


class Files(Set[str]):
    """Files of which those that are pictures count if they can be shown."""

    def __init__(self, others: frozenset[str], pictures: Pictures) -> None:
        self.others, self.pictures = others, pictures

    def __contains__(self, path: object) -> bool:
        """Return whether the file is there: of pictures, only this one is measured."""
        return path in self.others or self.pictures.are_fit(path)

    def __iter__(self) -> Iterator[str]:
        """Yield the paths: all pictures are measured."""
        yield from self.others
        yield from (path for path in self.pictures.shelf if self.pictures.are_fit(path))

    def __len__(self) -> int:
        """Return how many there are: all pictures are measured."""
        return sum(1 for _ in self)

    def __sub__(self, gone: Set[object]) -> Files:
        """Return the files without some that are no pictures: nothing is measured."""
        return Files(self.others - gone, self.pictures)

    @classmethod
    def _from_iterable(cls, paths: Iterable[str]) -> frozenset[str]:  # type: ignore[override]
        """Return what sets are made into when they are joined."""
        return frozenset(paths)


class Strays(Sequence[SourceFile]):
    """Files that cannot be published, sorted by path: those that are known to be none, and pictures."""

    def __init__(self, others: Sequence[SourceFile], pictures: Pictures) -> None:
        self.others, self.pictures = others, pictures

    def _all(self) -> tuple[SourceFile, ...]:
        """Return all: every picture is measured."""
        found = [file for _, file in self.pictures.shelf.values() if file]
        return tuple(sorted((*self.others, *found), key=lambda file: file.path))

    @overload
    def __getitem__(self, index: int) -> SourceFile: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[SourceFile, ...]: ...

    def __getitem__(self, index: int | slice) -> SourceFile | tuple[SourceFile, ...]:
        """Return a file, or a tuple of some."""
        return self._all()[index]

    def __iter__(self) -> Iterator[SourceFile]:
        """Yield the files."""
        return iter(self._all())

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._all())

    def possible(self) -> frozenset[str]:
        """Return the paths of those that are known, and of all pictures: nothing is measured."""
        return frozenset((*(file.path for file in self.others), *self.pictures.shelf))
