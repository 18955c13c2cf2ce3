"""
The words that a reader's browser needs to understand a question: the library's own, their synonyms, and the alarms.

It is one small file, asked for when somebody searches. The vocabulary holds each word once, as the articles write it,
with how many articles hold it: a misspelt word is set right by the word that is nearest and most used.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from html import unescape
from os.path import commonprefix

from wellcited.model.library import Library
from wellcited.search.common import common_words
from wellcited.site.views import ArticleView, LibraryView

PATH = "search/words.json"
VERSION = 1
"""Changes when the file's form does: a browser that holds an older program, or an older file, says so."""
_TAGS = re.compile(r"<(svg|sup)\b.*?</\1>|<[^>]*>", re.S)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def words_json(views: LibraryView, library: Library) -> str:
    """
    Return the file as JSON.

    `version`; `language`; `articles`: how many; `vocabulary`: see `packed`; `common`: words that
    a question is not about; `same`: lists of words that mean the same;
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
        "same": sorted({tuple(dict.fromkeys(map(fold, group))) for group in _same(library) if len(group) > 1}),
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


def fold(text: str) -> str:
    """
    Return a text as words are compared: small letters without marks, one kind of apostrophe, single spaces.

    The reader's browser does the same (`fold` in docs/assets/js/search/words.mjs); a test compares the two.
    """
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())


def split(text: str) -> Iterator[str]:
    """Yield the words of a text, folded, without apostrophes: "can't" and "cant" are one. Hyphens part words."""
    for match in _WORD.finditer(fold(text)):
        yield match[0].replace("'", "")


def packed(counts: Mapping[str, int]) -> str:
    """
    Return words and their counts as one short text.

    Words stand in order; each begins with how many signs it shares with the word before it (one digit, to the base 36),
    goes on with the rest of the word, and ends with its count: `0calf9 4s2` are calf (9 articles) and calfs (2).
    """
    parts, before = [], ""
    for word in sorted(counts):
        shared = min(len(commonprefix((before, word))), len(_DIGITS) - 1)
        parts.append(f"{_DIGITS[shared]}{word[shared:]}{counts[word]}")
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
