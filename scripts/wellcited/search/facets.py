"""
By what readers narrow and order what they found: topic, kind of page, language, and the day of the last review.

Pagefind has filters and orders of its own, but writes them in an order that changes from run to run. This file is asked
for when somebody filters.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from os.path import commonprefix

from wellcited.search.words import VERSION
from wellcited.site.views import ArticleView, LibraryView

PATH = "search/facets.json"
AUDIENCE = "Patients and the public"
"""For whom all articles are written (`audience` of the JSON-LD)."""


def facets_json(views: LibraryView, ids: Mapping[str, str]) -> str:
    """
    Return the file as JSON.

    `version`; `prefix` and `ids`: of all articles, the one with the newest review first: what all ids begin with, and
    the rest of each, with spaces between; `filters`: for each filter its values, and for each value the places in `ids`
    that have it, or null if all have.

    Args:
        views: The library.
        ids: What a search answers with, by address.
    """
    shown = [article for article in views.articles if article.url in ids]
    shown.sort(key=lambda article: article.url)
    shown.sort(key=lambda article: article.last_reviewed.iso if article.last_reviewed else "", reverse=True)
    filters: dict[str, dict[str, list[int]]] = {"topic": {}, "type": {}, "audience": {}, "language": {}}
    for place, article in enumerate(shown):
        for name, value in _values(article, views.site.language):
            filters[name].setdefault(value, []).append(place)
    found = [ids[article.url] for article in shown]
    prefix = commonprefix(found) if len(found) > 1 else ""  # noqa: RUF071 - letter by letter is what is meant
    made = {
        "version": VERSION,
        "prefix": prefix,
        "ids": " ".join(id_.removeprefix(prefix) for id_ in found),
        "filters": {
            name: {value: None if len(places) == len(found) else places for value, places in sorted(values.items())}
            for name, values in filters.items()
        },
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def _values(article: ArticleView, language: str) -> Iterator[tuple[str, str]]:
    for topic in article.topics:
        yield "topic", topic.title
    if article.type_words:
        yield "type", article.type_words
    yield "audience", AUDIENCE
    yield "language", language
