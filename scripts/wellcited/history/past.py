"""The past of one article: its states as git has them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wellcited.history.log import Version, as_of
from wellcited.history.pictures import Bytes, Pictures
from wellcited.history.records import holds
from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.difference import State
from wellcited.model.frontmatter import Review, SourceRef
from wellcited.model.history import Commit, Entry
from wellcited.reading.article import read_article
from wellcited.reading.registers import read_one

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
        pictures: The pictures of the library.
    """

    def __init__(
        self, article: Article, versions: Mapping[str, list[Version]], blobs: Bytes, pictures: Pictures
    ) -> None:
        self.article = article
        self.versions = versions
        self.mine = versions.get(article.path, [])
        self.blobs = blobs
        self.pictures = pictures
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
        Return the commits in which somebody changed the clinical text between two records, or a picture that it shows.

        Args:
            people: Addresses of the person, in lower case.
            since: The earlier record; its own commit does not count. None means from the start.
            until: The later one. While it is not committed, everything up to now counts.
        """
        found: list[Commit] = []
        reached = self.entry(until) is None
        for version in self._moments(self.article.pictures):
            now, before = self._file(version.at), self._file(version.at + 1)
            # The commit that brought the record in is the first, from the newest, whose parent lacks it.
            reached = reached or (holds(now, until) and not holds(before, until))
            if since and holds(now, since) and not holds(before, since):
                break
            if reached and people & version.commit.people and self._says_other(version.at):
                found.append(version.commit)
        return tuple(found)

    def reviewed(self, text: str) -> State | None:
        """Return the newest state of the article whose fingerprint is *text*; None if git has none."""
        shown, looked = dict(self.article.pictures), set[int]()
        # A picture that only earlier states show can have changed while they showed it: then there is more to look at.
        while left := [one.at for one in self._moments(shown)[:_MOST] if one.at not in looked]:
            for at in left:
                state = self._state(at)
                if state and state[0].was(text):
                    return state
                shown.update(state[0].pictures if state else {})
            looked.update(left)
        return None

    def _says_other(self, at: int) -> bool:
        """Return whether commit *at* changed what the article says, or drew a picture that it shows by now."""
        new, old = self._state(at), self._state(at + 1)
        if new and (old is None or new[0].fingerprint != old[0].fingerprint):
            return True
        before = self.pictures.digests(self.article.pictures, at + 1)
        return any(
            digest != before.get(path) for path, digest in self.pictures.digests(self.article.pictures, at).items()
        )

    def _moments(self, pictures: Iterable[str]) -> list[Version]:
        """Return what changed the article, a source that it shares, or one of some pictures: a version for a commit."""
        shared = [entry.id for entry in self.article.front.citations if isinstance(entry, SourceRef)]
        files: list[Iterable[Version]] = [self.mine]
        files += [self.versions.get(f"{_SOURCES}{id_}.yml", []) for id_ in shared]
        files += [self.pictures.versions_of(path) for path in pictures]
        found = {version.at: version for file in files for version in file}
        return [found[at] for at in sorted(found)]

    def _file(self, at: int) -> bytes:
        """Return the bytes of the article as commit *at* left it; none if it was not there."""
        version = as_of(self.mine, at)
        return self._bytes(version.blob) if version else b""

    def _state(self, at: int) -> State | None:
        """Return the article, beside its shared sources and its pictures, as commit *at* left it."""
        version = as_of(self.mine, at)
        if version is None or not version.blob:
            return None
        alone = self._alone(version)
        shared = [entry.id or "" for entry in alone.front.citations if isinstance(entry, SourceRef)]
        files = {id_: as_of(self.versions.get(f"{_SOURCES}{id_}.yml", []), at) for id_ in shared}
        digests = self.pictures.digests(alone.pictures, at)
        key = (version.path, version.blob, *(f"{id_}:{file.blob}" for id_, file in files.items() if file))
        key = (*key, *(f"{path}:{digest}" for path, digest in digests.items()))
        if key not in self._states:
            sources = {id_: self._source(file) for id_, file in files.items() if file and file.blob}
            data = self._bytes(version.blob)
            article = read_article(version.path, data, sources, digests) if sources or digests else alone
            self._states[key] = (article, sources)
        return self._states[key]

    def _alone(self, version: Version) -> Article:
        """Return a state of the article as its file alone gives it."""
        key = (version.path, version.blob)
        if key not in self._states:
            self._states[key] = (read_article(version.path, self._bytes(version.blob)), {})
        return self._states[key][0]

    def _source(self, version: Version) -> Citation:
        return read_one(version.path, self._bytes(version.blob), Citation).value

    def _bytes(self, blob: str) -> bytes:
        if blob and blob not in self._known:
            ids = [version.blob for version in self.mine if version.blob and version.blob not in self._known]
            self._known.update(self.blobs([blob, *ids[:_HEAP]]))
        return self._known.get(blob, b"")
