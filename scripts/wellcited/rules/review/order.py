"""Reviews stand in the order of their days, the newest last.

Why: people look at the last record to see who checked the page, and when. If an older one stands there, they see the
wrong name and the wrong day.

Instead: move the record to its place; `wellcited review` adds new ones at the end.

Source: docs/about/how-we-review.md, "What the record says".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def order(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each review that is older than one above it; those of the future have a rule of their own."""
    before = None
    for review in article.front.reviews:
        if review.on is None or review.on > facts.today:
            continue
        if before and review.on < before:
            yield rule.finding(
                at=article.span(review.at("on")),
                says="this review is older than the one above it",
                label=f"older than {before}",
                help="put the reviews in the order of their days, the newest last",
            )
        before = max(review.on, before or review.on)
