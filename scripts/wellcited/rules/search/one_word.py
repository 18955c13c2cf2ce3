"""A set of words for the search has two words or more, and says none of them twice.

Why: the search asks with the other words of a set. Where there is no other word, the set does nothing, and whoever
wrote it believes that it does.

Instead: write what readers say beside what the articles say, or remove the set. Capitals, accents and apostrophes make
no other word: the search does not see them.

Source: ISO 25964-1, "Equivalence relationships": a thesaurus joins terms that stand for the same concept, so there are
at least two.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule
from wellcited.rules.search._sets import sets, shown

rule = Rule(__name__, severity="error")


@rule.per_register
def one_word(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each set with a single word, and each word that a set says twice or that is none."""
    file = library.search.file
    for entry, words in sets(library):
        seen: set[tuple[str, ...]] = set()
        twice = False
        for number, word in enumerate(words):
            if not word or word in seen:
                twice = True
                yield rule.finding(
                    at=file.span(entry.at(f"words.{number}")),
                    says=f"the set says `{shown(word)}` twice" if word else "this holds no word",
                    help="remove it: capitals, accents and apostrophes make no difference to the search",
                )
            seen.add(word)
        if len(words) < 2 and not twice:
            yield rule.finding(
                at=file.span(entry.at("words")),
                says=f"`{shown(words[0])}` stands alone in its set",
                help="add the words that articles use for the same thing, or remove the set",
            )
