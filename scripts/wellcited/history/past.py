"""The past of one article: its states as git has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from wellcited.history.log import Version
from wellcited.history.records import holds
from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.difference import State
from wellcited.model.frontmatter import Review, SourceRef
from wellcited.model.history import Commit, Entry
from wellcited.reading.article import read_article
from wellcited.reading.registers import read_one

Bytes = Callable[[list[str]], Mapping[str, bytes]]

_SOURCES = "docs/_register/sources/"
_MOST = 400
"""States that are looked at before a reviewed text is given up."""
_HEAP = 20
"""States that are fetched from git at once."""


class PastOf:
    """
    Looks into the past of one article.

    Args:
        article: The article as it is.
        versions: The versions of every file of the library, newest first.
        blobs: Fetches bytes from git, by id.
    """

    def __init__(self, article: Article, versions: Mapping[str, list[Version]], blobs: Bytes) -> None:
        self.article = article
        self.versions = versions
        self.mine = versions.get(article.path, [])
        self.blobs = blobs
        self._known: dict[str, bytes] = {}
        self._states: dict[tuple[str, ...], State] = {}

    def entry(self, review: Review) -> Entry | None:
        """Return the commit by which a record came in; None if it is not committed."""
        found: Entry | None = None
        for version in self.mine:
            if not holds(self._bytes(version.blob), review):
                break
            found = Entry(version.commit, with_file=version.is_new)
        return found

    def changes_by(self, people: frozenset[str], since: Review | None, until: Review) -> tuple[Commit, ...]:
        """
        Return the commits in which somebody changed the clinical text between two records.

        Args:
            people: Addresses of the person, in lower case.
            since: The earlier record; its own commit does not count. None means from the start.
            until: The later one. While it is not committed, everything up to now counts.
        """
        found: list[Commit] = []
        reached = self.entry(until) is None
        for index, version in enumerate(self.mine):
            held = holds(self._bytes(version.blob), until)
            older = self.mine[index + 1] if index + 1 < len(self.mine) else None
            # The commit that brought the record in is the first, from the newest, whose parent lacks it.
            reached = reached or (held and not (older and holds(self._bytes(older.blob), until)))
            if (
                since
                and holds(self._bytes(version.blob), since)
                and not (older and holds(self._bytes(older.blob), since))
            ):
                break
            if reached and people & version.commit.people and self._says_other(version, older):
                found.append(version.commit)
        return tuple(found)

    def reviewed(self, text: str) -> State | None:
        """Return the newest state of the article whose fingerprint is *text*; None if git has none."""
        for at in self._moments():
            state = self._state(at)
            if state and state[0].was(text):
                return state
        return None

    def _says_other(self, version: Version, older: Version | None) -> bool:
        new, old = self._state(version.at), self._state(older.at) if older else None
        return bool(new) and (old is None or new is None or new[0].fingerprint != old[0].fingerprint)

    def _moments(self) -> Iterator[int]:
        """Yield the numbers of the commits that changed the article or a source that it shares, newest first."""
        shared = [entry.id for entry in self.article.front.citations if isinstance(entry, SourceRef)]
        files = [self.mine, *(self.versions.get(f"{_SOURCES}{id_}.yml", []) for id_ in shared)]
        yield from sorted({version.at for file in files for version in file})[:_MOST]

    def _state(self, at: int) -> State | None:
        """Return the article, beside its shared sources, as commit *at* left it."""
        version = _as_of(self.mine, at)
        if version is None or not version.blob:
            return None
        data = self._bytes(version.blob)
        alone = read_article(version.path, data)
        shared = [entry.id or "" for entry in alone.front.citations if isinstance(entry, SourceRef)]
        files = {id_: _as_of(self.versions.get(f"{_SOURCES}{id_}.yml", []), at) for id_ in shared}
        key = (version.blob, *(f"{id_}:{file.blob}" for id_, file in files.items() if file))
        if key not in self._states:
            sources = {id_: self._source(file) for id_, file in files.items() if file and file.blob}
            article = read_article(version.path, data, sources) if sources else alone
            self._states[key] = (article, sources)
        return self._states[key]

    def _source(self, version: Version) -> Citation:
        return read_one(version.path, self._bytes(version.blob), Citation).value

    def _bytes(self, blob: str) -> bytes:
        if blob and blob not in self._known:
            ids = [version.blob for version in self.mine if version.blob and version.blob not in self._known]
            self._known.update(self.blobs([blob, *ids[:_HEAP]]))
        return self._known.get(blob, b"")


def _as_of(versions: list[Version], at: int) -> Version | None:
    """Return the version that a file had after commit *at*: the newest that is not newer."""
    return next((version for version in versions if version.at >= at), None)
