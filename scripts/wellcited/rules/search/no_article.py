"""At least one word of each set for the search occurs in an article.

Why: the search leads readers from their own word to the library's. Where no article has any of the words, the set leads
nowhere: a word is misspelt, or the article is not written yet.

Instead: correct the spelling, add the word that the article uses, or remove the set until there is an article.

Source: ISO 25964-1, "Equivalence relationships": a non-preferred term leads to a preferred one, which is in use.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.folding import split
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule
from wellcited.rules.search._sets import sets

rule = Rule(__name__, severity="error")


@rule.per_register
def no_article(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each set of which no phrase has all its words in one article that is not withdrawn."""
    file = library.search.file
    if any(not article.readable for article in library.articles):
        return  # what they hold is not known
    articles = [_words(article) for article in library.articles if article.front.status != "withdrawn"]
    for entry, phrases in sets(library):
        if not any(phrase and words.issuperset(map(_number, phrase)) for phrase in phrases for words in articles):
            yield rule.finding(
                at=file.span(entry.at("words")),
                says="no article has any of these words",
                help="add the word that an article uses, correct the spelling, or remove the set",
            )


def _words(article: Article) -> frozenset[str]:
    front = article.front
    texts = [front.title or "", front.summary or "", *front.also_called, *(block.text for block in article.body.blocks)]
    return frozenset(_number(word) for text in texts for word in split(text))


def _number(word: str) -> str:
    """Return a word without the `s` of many: the search finds one by the other."""
    return word.removesuffix("s") if len(word) > 3 else word
