"""Files that are known by name, and read when they are asked for, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar, overload

from wellcited.model.article import Article, Register
from wellcited.model.glance import Glance, glance_at

T = TypeVar("T")


class Shelf(Mapping[str, T], Generic[T]):
    """
    What files say, by a name of each. Asking whether one is there reads nothing.

    Args:
        places: The path of each file by its name, in the order of the shelf.
        read: Reads a file, by its path.
        text: Returns the text of a file, by its path, "" where there is none.
    """

    def __init__(self, places: Mapping[str, str], read: Callable[[str], T], text: Callable[[str], str]) -> None:
        self.places = places
        self._read, self._text = read, text
        self.known: dict[str, T] = {}
        """What was read so far."""
        self._glances: dict[str, Glance] = {}

    def __getitem__(self, key: str) -> T:
        """Return what a file says."""
        if key not in self.known:
            self.known[key] = self._read(self.places[key])
        return self.known[key]

    def __contains__(self, key: object) -> bool:
        """Return whether there is a file of this name."""
        return key in self.places

    def __iter__(self) -> Iterator[str]:
        """Yield the names."""
        return iter(self.places)

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self.places)

    def with_one(self, key: str, value: T, text: str) -> Shelf[T]:
        """Return the shelf with another state of one file, and that state's text."""
        other = Shelf(self.places, self._read, self._text)
        other.known.update(self.known, **{key: value})
        other._glances.update(self._glances, **{key: glance_at(text)})
        return other

    def glance(self, key: str) -> Glance:
        """Return how a file looks, without taking it apart."""
        if key not in self._glances:
            self._glances[key] = glance_at(self._text(self.places[key]))
        return self._glances[key]


class Values(Mapping[str, T], Generic[T]):
    """The values of registers on a shelf, each read when it is asked for."""

    def __init__(self, shelf: Mapping[str, Register[T]]) -> None:
        self._shelf = shelf

    def __getitem__(self, key: str) -> T:
        """Return what a register says."""
        return self._shelf[key].value

    def __contains__(self, key: object) -> bool:
        """Return whether there is a register of this name."""
        return key in self._shelf

    def __iter__(self) -> Iterator[str]:
        """Yield the names."""
        return iter(self._shelf)

    def __len__(self) -> int:
        """Return how many registers there are."""
        return len(self._shelf)


class ArticleShelf(Sequence[Article]):
    """The articles of a shelf, in its order."""

    def __init__(self, shelf: Shelf[Article]) -> None:
        self.shelf = shelf
        self._paths = tuple(shelf)

    @overload
    def __getitem__(self, index: int) -> Article: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Article, ...]: ...

    def __getitem__(self, index: int | slice) -> Article | tuple[Article, ...]:
        """Return an article, or a tuple of some."""
        if isinstance(index, slice):
            return tuple(self.shelf[path] for path in self._paths[index])
        return self.shelf[self._paths[index]]

    def __len__(self) -> int:
        """Return how many articles there are."""
        return len(self._paths)

    def __eq__(self, other: object) -> bool:
        """Return whether the other sequence holds the same articles."""
        return isinstance(other, (ArticleShelf, tuple)) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]
