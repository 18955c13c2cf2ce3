"""An article whose newest review rejects it is not published.

Why: a reviewer has found that the text should not reach readers. To publish it all the same makes the review a
decoration.

Instead: write `status: in-review`, mend what the reviewer found, and have it reviewed again.

Source: docs/about/how-we-review.md, "From draft to page" and "What the record says".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.reviewing import newest_reviews
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def outcome(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the newest review in each role, if it rejects a published article."""
    if article.front.status != "published" or article.is_faulty("reviews"):
        return
    for review in newest_reviews(article).values():
        if not review.approves:
            yield rule.finding(
                at=article.span(review.at("outcome")),
                says="a published article is rejected by its newest review",
                help="write `status: in-review`, mend the article and have it reviewed again",
            )
