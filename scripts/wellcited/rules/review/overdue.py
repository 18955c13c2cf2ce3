"""A published article is not past its review date.

Why: advice goes stale and readers cannot tell. The editorial policy promises a review in every cycle.

Instead: ask the reviewer to check the article again, then run `wellcited review`. Do not move a date for a typo.

Source: docs/about/editorial-policy.md, "How often we review"; JAMA benchmarks (Silberg, Lundberg and Musacchio 1997),
currency; DISCERN, question 5 (is it clear when the information was produced?).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.reviewing import can_tell, days_overdue, next_due
from wellcited.rules.review._reviews import deciding
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def overdue(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a published article from the day after its review was due."""
    if article.front.status != "published" or not can_tell(article, facts):
        return
    late = days_overdue(article, facts.policy, facts.today)
    review = deciding(article, facts)
    if late and review:
        yield rule.finding(
            at=article.span(review.at("on")),
            says=f"review was due on {next_due(article, facts.policy)}",
            label=f"{late} day{'s' if late > 1 else ''} late on {facts.today}",
            help="have the reviewer check the article, then run `wellcited review`",
        )
