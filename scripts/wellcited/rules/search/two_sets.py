"""A word stands in one set of the search's register only.

Why: sets that share a word make a chain: the search would ask with the words of both, and a question about one thing is
answered with articles about another. Which words lead where can no longer be seen in either set.

Instead: join the sets if all their words are for one thing. If not, take the word out of the set that fits it less, or
write a longer phrase in its place.

Source: ISO 25964-1, "Equivalence relationships": a term leads to one concept; a homograph is told apart by a qualifier.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.model.search import Synonyms
from wellcited.rules.rule import Rule
from wellcited.rules.search._sets import sets, shown

rule = Rule(__name__, severity="error")


@rule.per_register
def two_sets(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each word that an earlier set has."""
    file = library.search.file
    first: dict[tuple[str, ...], Synonyms] = {}
    for entry, words in sets(library):
        for number, word in enumerate(words):
            other = first.setdefault(word, entry) if word else entry
            if other is not entry:
                line = file.span(other.at("words")).span.line
                yield rule.finding(
                    at=file.span(entry.at(f"words.{number}")),
                    says=f"`{shown(word)}` stands in another set too, in line {line}",
                    help="join the two sets, or take the word out of one",
                )
