"""An article lists each source once.

Why: a source with two numbers looks like two sources, and so like more evidence than there is.

Instead: keep one of the two entries, and give all its marks that id.

Source: ICMJE Recommendations, IV.A.3.g "References": references are numbered in the order in which the text first
mentions them, so that each has one number.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._same import keys
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_NAMES = {"doi": "DOI", "pmid": "PMID", "pmcid": "PMCID", "url": "address", "title": "title"}


@rule.per_article
def duplicate_source(article: Article, facts: Facts) -> Iterator[Finding]:
    """Compare what identifies a source; entries with the same id are reported for that."""
    first: dict[str, tuple[str, int]] = {}
    for entry in article.front.citations:
        full = facts.library.source_of(entry)
        if full is None or not entry.id:
            continue
        place = article.span(entry.at("id") if article.node(entry.at("id")) else entry.path)
        twins = [(key, *first[key]) for key in keys(full) if key in first]
        if twins and twins[0][1].casefold() != entry.id.casefold():
            key, other, line = twins[0]
            yield rule.finding(
                at=place,
                says=f"`{entry.id}` and `{other}` are one source",
                label=f"the same {_NAMES[key.partition(':')[0]]} as on line {line}",
                help=f"keep one entry, and write [@{other}] in the text",
            )
        for key in keys(full):
            first.setdefault(key, (entry.id, place.span.line))
