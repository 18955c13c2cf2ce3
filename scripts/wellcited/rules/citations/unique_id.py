"""No two sources of an article have the same id.

Why: a mark with that id could mean either source, and the reader is led to the wrong one.

Instead: give each source an id of its own, such as the first author and the year with a letter: `smith2020b`. If both
are the same source, keep one.

Source: CSL 1.0.2, input data (csl-data.json): an item is known by its id; HTML Living Standard, "The id attribute": an
id is given once in a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def unique_id(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each later entry whose id an earlier one has; whether letters are capitals does not count."""
    first: dict[str, int] = {}
    for entry in article.front.citations:
        if not entry.id:
            continue
        place = article.span(entry.at("id") if article.node(entry.at("id")) else entry.path)
        if entry.id.casefold() not in first:
            first[entry.id.casefold()] = place.span.line
            continue
        yield rule.finding(
            at=place,
            says=f"the id `{entry.id}` is taken",
            label=f"by the source on line {first[entry.id.casefold()]}",
            help="give one of the two another id, and correct its marks; if they are the same source, keep one",
        )
