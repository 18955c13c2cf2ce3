"""Which articles have a page, and which of them are lists and searches to name."""

from __future__ import annotations

from wellcited.model.article import Article
from wellcited.model.library import Library


def visible(library: Library, *, drafts: bool = False) -> tuple[Article, ...]:
    """
    Return the articles that have a page: published and withdrawn ones; in a preview all.

    One whose front matter cannot be taken apart has none: nobody knows whether it may be seen.
    """
    return tuple(article for article in library.articles if article.readable and (drafts or article.is_public))


def is_listed(article: Article) -> bool:
    """Return whether lists lead to a visible article; a withdrawn one keeps its page and leaves every list."""
    return article.front.status != "withdrawn"


def title_of(article: Article) -> str:
    """Return the title; a draft that has none yet is named by its file."""
    return article.front.title or article.slug.rpartition("/")[2].replace("-", " ").capitalize()
