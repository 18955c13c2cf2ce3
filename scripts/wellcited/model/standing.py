"""Which addresses of a site have a page today."""

from __future__ import annotations

from wellcited.model.addresses import address_of
from wellcited.model.library import Library


def standing(library: Library) -> dict[str, str]:
    """
    Return every address that readers can open, with the path of the file that it is made from, or would be.

    Articles stand there if they are published or withdrawn; then pages that the owners keep, and those of topics.
    """
    articles = {article.path: article for article in library.articles}
    found = {article.slug: path for path, article in articles.items() if article.readable and article.is_public}
    others = (path for path in sorted(library.linkable) if path.endswith(".md") and path not in articles)
    for path in others:
        found.setdefault(address_of(path), path)
    return found
