"""A library and its repository to what git tells of each article."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

from wellcited.history.git import NoHistoryError, Repository
from wellcited.history.log import Version, versions
from wellcited.history.past import PastOf
from wellcited.history.pictures import Pictures
from wellcited.history.timeline import timeline
from wellcited.model.article import Article
from wellcited.model.difference import differences
from wellcited.model.frontmatter import Review
from wellcited.model.history import Entry, History, Past, Reviewed, number_of
from wellcited.model.library import Library
from wellcited.model.reviewing import newest_reviews
from wellcited.model.shelf import Values
from wellcited.reading.sentences import sentences

_SHALLOW = "the history of this copy is cut short: `git fetch --unshallow` gets the rest"


def read_history(
    root: Path,
    library: Library,
    paths: Collection[str] | None = None,
    *,
    timeline_to: date | None = None,
    commits: bool = False,
) -> History:
    """
    Ask git about a library.

    Args:
        root: The site's root.
        library: The library as it is.
        paths: Only these articles; None means all. How a heap of records came in is told of all its articles.
        timeline_to: The day with which the library's timeline ends; None asks for none.
        commits: Tell also which commits changed each article.

    Returns:
        What git tells. Without git, outside a repository or before the first commit nothing is known, and `lacking`
        says so; in a copy whose history is cut short, what is known is used.
    """
    wanted = None if paths is None else frozenset(paths)
    asked = [library.by_path[path] for path in library.by_path if wanted is None or path in wanted]
    chosen = [article for article in asked if article.readable and article.front.reviews]
    if not chosen and not commits:
        return History()
    try:
        repository = Repository.at(root)
        log = versions(repository)
        pictures = Pictures(log, repository.blobs)

        def past_of(article: Article) -> PastOf:
            return PastOf(article, log, repository.blobs, pictures)

        found = {article.path: _past(article, library, past_of(article)) for article in chosen}
        for path in _in_one_heap(found, log, library):
            found[path] = Past(_entries(library.by_path[path], past_of(library.by_path[path])))
        until = timeline_to if not repository.shallow else None
        points = timeline(log, repository.blobs, library.policy.value, until) if until else ()
    except NoHistoryError as error:
        return History(lacking=str(error))
    changed = {article.path: tuple(one.commit for one in log.get(article.path, ())) for article in asked if commits}
    return History(found, _SHALLOW if repository.shallow else "", points, changed)


def _in_one_heap(found: Mapping[str, Past], log: Mapping[str, list[Version]], library: Library) -> list[str]:
    """Return the other articles of commits that may have brought in too many records, one of *found* among them."""
    heaps: dict[str, set[str]] = {
        entry.commit.id: set() for past in found.values() for entry in past.entries.values() if not entry.with_file
    }
    for path in log.keys() & library.by_path.keys() if heaps else ():
        for version in log[path]:
            if version.commit.id in heaps:
                heaps[version.commit.id].add(path)
    most = library.policy.value.review.most_in_one_commit
    return sorted({path for heap in heaps.values() if len(heap) > most for path in heap} - found.keys())


def _entries(article: Article, past: PastOf) -> dict[int, Entry]:
    newest = {number_of(review.path): review for review in newest_reviews(article).values()}
    return {number: entry for number, review in newest.items() if (entry := past.entry(review))}


def _past(article: Article, library: Library, past: PastOf) -> Past:
    newest = {number_of(review.path): review for review in newest_reviews(article).values()}
    entries = _entries(article, past)
    own = {}
    for number, review in newest.items():
        person = library.people.value.get(review.by or "")
        if person and person.commits_as:
            addresses = frozenset(address.lower() for address in person.commits_as)
            own[number] = past.changes_by(addresses, _before(article, number), review)
    fallen = {number: review for number, review in newest.items() if review.text and not article.was(review.text)}
    now = Values(library.sources)
    reviewed = {}
    for number, review in fallen.items():
        state = past.reviewed(str(review.text))
        changes = differences(state, (article, now), sentences) if state else ()
        reviewed[number] = Reviewed(state[0] if state else None, changes)
    return Past(entries, {number: commits for number, commits in own.items() if commits}, reviewed)


def _before(article: Article, number: int) -> Review | None:
    """Return the review before this one in the same role."""
    role = article.front.reviews[number].role
    return next((review for review in reversed(article.front.reviews[:number]) if review.role == role), None)
