"""
The words that a reader's browser needs to understand a question: the library's own, their synonyms, and the alarms.

It is one small file, asked for when somebody searches. The vocabulary holds each word once, as the articles write it,
with how many articles hold it: a misspelt word is set right by the word that is nearest and most used.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from html import unescape
from itertools import takewhile

from wellcited.model.folding import fold, split
from wellcited.model.library import Library
from wellcited.search.common import common_words
from wellcited.site.views import ArticleView, LibraryView

PATH = "search/words.json"
VERSION = 2
"""Changes when the form of this file or of the facets does: a browser that holds an older one of either says so."""
_TAGS = re.compile(r"<(svg|sup)\b.*?</\1>|<[^>]*>", re.S)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def words_json(views: LibraryView, library: Library) -> str:
    """
    Return the file as JSON.

    `version`; `language`; `articles`: how many; `vocabulary`: see `packed`; `common`: words that
    a question is not about; `same`: lists of words that mean the same, as they are written;
    `emergency`: words and what to say; `regions`: id, name, and emergency number with its `tel:` address.
    """
    shown = [article for article in views.articles if article.status == "published"]
    counts: Counter[str] = Counter()
    for article in shown:
        counts.update({word for word in split(_text(article)) if word.isalpha()})
    made = {
        "version": VERSION,
        "language": views.site.language,
        "articles": len(shown),
        "vocabulary": packed(counts),
        "common": common_words(views.site.language),
        "same": sorted({tuple({fold(word): word for word in group}.values()) for group in _same(library)}),
        "emergency": [
            {"words": [fold(word) for word in entry.words], "says": entry.says}
            for entry in library.search.value.emergency
            if entry.words and entry.says
        ],
        "regions": [
            {"id": region.id, "name": region.name, "number": region.emergency.number, "href": region.emergency.href}
            for region in views.help.regions
            if region.emergency
        ],
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def packed(counts: Mapping[str, int]) -> str:
    """
    Return words and their counts as one short text.

    Words stand in order; each begins with how many signs it shares with the word before it (one digit, to the base 36),
    goes on with the rest of the word, and ends with its count, which is left out where it is 1, as of most words it is:
    `0calf9 4s2 2ndida` are calf (9 articles), calfs (2) and candida (1).
    """
    parts, before = [], ""
    for word in sorted(counts):
        alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, word, strict=False)))
        shared = min(alike, len(_DIGITS) - 1)
        parts.append(f"{_DIGITS[shared]}{word[shared:]}{counts[word] if counts[word] > 1 else ''}")
        before = word
    return " ".join(parts)


def _text(article: ArticleView) -> str:
    names = (article.title, *article.also_called)
    parts = (*names, article.summary, article.key_points_html, article.cards_html, article.body_html)
    return unescape(" ".join(_TAGS.sub(" ", str(part)) for part in parts))


def _same(library: Library) -> Iterator[tuple[str, ...]]:
    for group in library.search.value.synonyms:
        yield group.words
    for term in library.glossary.value.values():
        if term.term and term.also:
            yield (term.term, *term.also)
