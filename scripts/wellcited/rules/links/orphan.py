"""Another article links to each published article.

Why: readers come from what they know ("sore calf") to what they need ("blood clot"). An article that nothing links to
is found only by those who know its name.

Instead: link to it where a reader of another article would want it.

Source: WCAG 2.2, 2.4.5 Multiple Ways: there is more than one way to a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.links._targets import real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_CODED = re.compile(r"%[0-9A-Fa-f]{2}|&#?\w+;|\\[!-/:-@\[-`{-~]|<[^<>\n]*[\x00-\x20\x7f][^<>\n]*>")
"""What a target is written by, besides its letters: percent signs, entities, backslashes, spaces in brackets."""


def _beside(library: Library, chosen: Sequence[Article]) -> Library:
    """Keep one article that links to each; where there is none, one that could."""
    found = {article.path for article in chosen}
    for article in chosen:
        if article.front.status == "published":
            found.update(islice(chain(_linking(library, article.path), _others(library, article.path)), 1))
    return library.narrowed(found)


def _others(library: Library, path: str) -> Iterator[str]:
    """Yield the paths of the other published articles."""
    for other in library.by_path:
        may_be = other != path and library.glance(other).may_be(("published",))
        if may_be and library.by_path[other].front.status == "published":
            yield other


def _linking(library: Library, path: str) -> Iterator[str]:
    """Yield the paths of the published articles that link to one; where its file is named as it is spelt, first."""
    name = path.rpartition("/")[2]
    texts = {other: library.glance(other).text for other in library.by_path}
    plain = sorted((other for other in texts if name in texts[other]), key=lambda other: len(texts[other]))
    for other in chain(plain, (other for other in texts if _is_coded(texts[other]))):
        if other != path and _links(library.by_path[other], path):
            yield other


def _is_coded(text: str) -> bool:
    return any(sign in text for sign in "%&\\<") and bool(_CODED.search(text))


def _links(article: Article, path: str) -> bool:
    return article.front.status == "published" and any(
        target.is_relative and target.path == path for _, target in real_links(article)
    )


@rule.per_library(beside=_beside)
def orphan(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report published articles that no other published article links to, if there are at least two."""
    published = [article for article in library.articles if article.front.status == "published"]
    linked = {
        target.path
        for article in published
        for _, target in real_links(article)
        if target.is_relative and target.path != article.path
    }
    for article in published:
        if article.path not in linked and len(published) > 1:
            yield rule.finding(
                at=article.span("title"),
                says="no other article links to this one",
                help="link to it where a reader of another article would want it",
            )
