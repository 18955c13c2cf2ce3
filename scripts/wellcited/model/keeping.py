"""The reviewed text in the place of one that has not been reviewed, where the policy asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wellcited.model.article import Article
from wellcited.model.library import Library
from wellcited.model.registers import Policy
from wellcited.model.reviewing import approvals


def reviewed_state(article: Article, library: Library) -> Article | None:
    """
    Return the newest state of a published article in which every approval that counts was of the text itself.

    Returns:
        A state that git has; None if the article is not published or its text is the reviewed one, or if git has no
        such state. A state from before a rename does not count, nor one that shows a picture which is another by now.
    """
    states = _reviewed_states(article, library)
    return next((state for state in states if not replaced_pictures(state, library)), None)


def lost_pictures(article: Article, library: Library) -> tuple[str, ...]:
    """
    Return why the reviewed text of an article cannot stay: paths of its pictures that are not as they were reviewed.

    A site has one file under each address, and it is the present one: beside the reviewed words it would be a picture
    that nobody has reviewed.
    """
    lost = [replaced_pictures(state, library) for state in _reviewed_states(article, library)]
    return lost[0] if lost and all(lost) else ()


def replaced_pictures(state: Article, library: Library) -> tuple[str, ...]:
    """Return the pictures of a state that are not there by now, or are others, by path."""
    return tuple(path for path, digest in state.pictures.items() if library.digests.get(path) != digest)


def _reviewed_states(article: Article, library: Library) -> Iterator[Article]:
    policy = library.policy.value
    if article.front.status != "published" or is_reviewed(article, policy):
        return
    for known in library.history.of(article.path).reviewed.values():
        state = known.article
        if state and state.path == article.path and state.front.status == "published" and is_reviewed(state, policy):
            yield state


def is_reviewed(article: Article, policy: Policy) -> bool:
    """Return whether every approval that counts was given to the text as it stands, and there is one."""
    counting = approvals(article, policy)
    return bool(counting) and all(article.was(review.text) for review in counting.values())


def with_reviewed_texts(library: Library) -> Library:
    """Return the library as readers get it where the policy keeps the last reviewed text; else the library itself."""
    if library.policy.value.review.changed_text != "keep-last-reviewed":
        return library
    articles = tuple(reviewed_state(article, library) or article for article in library.articles)
    return library if articles == library.articles else replace(library, articles=articles)
