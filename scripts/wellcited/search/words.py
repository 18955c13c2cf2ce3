"""
The words that a reader's browser needs to understand a question: the library's own, their synonyms, and the alarms.

It is one small file, asked for when somebody searches. The vocabulary holds each word once, as the articles write it,
with how many articles hold it: a misspelt word is set right by the word that is nearest, and rare words count more.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from html import unescape

from wellcited.model.library import Library
from wellcited.site.views import ArticleView, LibraryView

PATH = "search/words.json"
VERSION = 1
_TAGS = re.compile(r"<(svg|sup)\b.*?</\1>|<[^>]*>", re.S)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")


def words_json(views: LibraryView, library: Library) -> str:
    """
    Return the file as JSON.

    `version`; `articles`: how many; `vocabulary`: words, each with the number of articles that hold it; `same`: lists of
    words that mean the same; `names`: titles and other names, each with its article's address; `emergency`: words and
    what to say; `regions`: id, name, and emergency number with its `tel:` address.
    """
    shown = [article for article in views.articles if article.status == "published"]
    counts: Counter[str] = Counter()
    for article in shown:
        counts.update(set(split(_text(article))))
    register = library.search.value
    made = {
        "version": VERSION,
        "articles": len(shown),
        "vocabulary": dict(sorted(counts.items())),
        "same": sorted({tuple(dict.fromkeys(map(fold, group))) for group in _same(library) if len(group) > 1}),
        "names": sorted({(fold(name), article.url) for article in shown for name in _names(article)}),
        "emergency": [
            {"words": [fold(word) for word in entry.words], "says": entry.says}
            for entry in register.emergency
            if entry.words and entry.says
        ],
        "regions": [
            {"id": region.id, "name": region.name, "number": region.emergency.number, "href": region.emergency.href}
            for region in views.help.regions
            if region.emergency
        ],
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def fold(text: str) -> str:
    """
    Return a text as words are compared: small letters without marks, one kind of apostrophe, single spaces.

    The reader's browser does the same (`fold` in search-words.mjs); a test compares the two.
    """
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'").replace("\u2013", "-"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def split(text: str) -> Iterator[str]:
    """Yield the words of a text, folded; a word with a hyphen gives its parts as well."""
    for match in _WORD.finditer(fold(text)):
        yield match[0]
        if "-" in match[0]:
            yield from match[0].split("-")


def _names(article: ArticleView) -> Iterable[str]:
    return (article.title, *article.also_called)


def _text(article: ArticleView) -> str:
    parts = (*_names(article), article.summary, article.key_points_html, article.cards_html, article.body_html)
    return unescape(" ".join(_TAGS.sub(" ", str(part)) for part in parts))


def _same(library: Library) -> Iterator[tuple[str, ...]]:
    for group in library.search.value.synonyms:
        yield group.words
    for term in library.glossary.value.values():
        if term.term and term.also:
            yield (term.term, *term.also)
