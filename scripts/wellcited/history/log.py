"""The log of git as the versions of each file, newest first, followed through renames."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from wellcited.history.git import Repository
from wellcited.model.history import Commit

_ADDRESS = re.compile(r"<([^<>]*)>")


@dataclass(frozen=True, slots=True)
class Version:
    """A file as one commit left it."""

    at: int
    """Number of the commit, from 0 for the newest: a greater number is older."""
    commit: Commit
    path: str
    """Path that the file had then, from the site's root."""
    blob: str
    """Id of its bytes; "" if the commit removed it."""
    is_new: bool
    """Whether the commit added the file."""


@dataclass(frozen=True, slots=True)
class _Change:
    status: str
    blob: str
    old: str
    new: str


def versions(repository: Repository) -> dict[str, list[Version]]:
    """
    Return the versions of every file under docs/, newest first, by the path that the file has now, or had last.

    Raises:
        NoHistoryError: If git does not answer.
    """
    prefix = repository.prefix
    found: dict[str, list[Version]] = {}
    now: dict[str, str] = {}  # the path that a file had at this point of the log, to the one that it has now
    for at, (commit, changes) in enumerate(_commits(repository.log("docs"), shallow=repository.shallow)):
        renamed: dict[str, str] = {}
        for change in changes:
            old, new = change.old.removeprefix(prefix), change.new.removeprefix(prefix)
            name = now.pop(new, new) if change.status == "R" else now.get(new, new)
            is_new = change.status == "A"
            found.setdefault(name, []).append(Version(at, commit, new, change.blob, is_new))
            if change.status == "R":
                renamed[old] = name
        now.update(renamed)
    return found


def as_of(versions: list[Version], at: int) -> Version | None:
    """Return the version that a file had after commit *at*: the newest that is not newer."""
    index = bisect_left(versions, at, key=lambda version: version.at)
    return versions[index] if index < len(versions) else None


def _commits(fields: list[str], *, shallow: bool) -> Iterator[tuple[Commit, list[_Change]]]:
    rest = iter(fields)
    current: tuple[Commit, list[_Change]] | None = None
    for field in rest:
        if field.startswith("\x01"):
            if current:
                yield current
            current = (_commit(field[1:], *(next(rest, "") for _ in range(5)), shallow=shallow), [])
        elif field.lstrip("\n").startswith(":") and current:
            current[1].append(_change(field.lstrip("\n"), rest))
    if current:
        yield current


def _commit(id_: str, parents: str, seconds: str, author: str, committer: str, others: str, *, shallow: bool) -> Commit:
    people = {author, committer, *_ADDRESS.findall(others)}
    if shallow and not parents:
        people = set()  # the edge of a history that is cut short: it seems to add every file
    day = datetime.fromtimestamp(int(seconds), UTC).date()
    return Commit(id_, day, frozenset(person.strip().lower() for person in people if person.strip()))


def _change(meta: str, rest: Iterator[str]) -> _Change:
    """Read one line of the raw form; that of a merge has as many old blobs as it has parents."""
    parents = len(meta) - len(meta.lstrip(":"))
    parts = meta.lstrip(":").split(" ")
    blob = parts[2 * parents + 1]
    status = parts[-1][:1] if parents == 1 else "M"
    first = next(rest, "")
    second = next(rest, "") if status in ("R", "C") else first
    return _Change(status, "" if blob.strip("0") == "" else blob, first, second)
