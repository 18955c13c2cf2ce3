"""A library to what is known of the signatures in it."""

from __future__ import annotations

from collections.abc import Collection

from wellcited.model.library import Library
from wellcited.model.signature import Verdict, signed_text
from wellcited.signing.ssh import verify


def verdicts(library: Library, paths: Collection[str] | None = None) -> dict[tuple[str, str], Verdict]:
    """
    Verify every signature of the articles.

    Args:
        library: The library.
        paths: Only these articles; None means all.

    Returns:
        For each record that is signed, by the article's path and the record's place: whether the signature holds.
    """
    return {
        (article.path, review.path): verify(
            signed_text(review),
            review.signature,
            person.signing_keys if (person := library.people.value.get(review.by or "")) else (),
        )
        for article in (library.by_path[path] for path in library.by_path if paths is None or path in paths)
        for review in article.front.reviews
        if review.signature
    }
