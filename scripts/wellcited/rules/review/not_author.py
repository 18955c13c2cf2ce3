"""Nobody reviews an article that they wrote.

Why: people read over their own mistakes, and readers are told that somebody else has looked.

Instead: ask another reviewer. If this person only reviewed, take them out of `authors`.

Source: docs/about/editorial-policy.md, "Who writes and who checks"; ICMJE Recommendations, on peer review: manuscripts
are assessed by people who are not part of the team that wrote them.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def not_author(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each review by one of the authors."""
    for review in article.front.reviews:
        if review.by and review.by in article.front.authors:
            yield rule.finding(
                at=article.span(review.at("by")),
                says=f"`{review.by}` is an author of this article",
                help="ask somebody else to review it",
            )
