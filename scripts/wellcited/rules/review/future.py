"""No review lies in the future.

Why: the day of the review is what the next one is reckoned from. A review that has not happened yet makes old advice
look checked, and hides it from the list of what is due.

Instead: write the day on which the reviewer did look at the text; `wellcited review` does.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), currency; docs/about/editorial-policy.md, "How often we
review".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def future(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each review whose day is still to come."""
    for review in article.front.reviews:
        if review.on and review.on > facts.today:
            yield rule.finding(
                at=article.span(review.at("on")),
                says=f"this review is dated {review.on}, in the future",
                label=f"today is {facts.today}",
                help="write the day on which the reviewer looked at the text",
            )
