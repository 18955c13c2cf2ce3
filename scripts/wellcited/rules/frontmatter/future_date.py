"""No article was published or changed in the future.

Why: the dates tell readers how old the advice is. A date that is still to come makes an old page look new.

Instead: write the day on which it happened. A page that will be published later is a draft, or in review.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), currency: the dates on which content was posted and
updated.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._days import day_of
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def future_date(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the date of publication and each change that lies ahead; reviews have a rule of their own."""
    dated = [("published", day_of(article.front.published))]
    dated += [(change.at("on"), change.on) for change in article.front.changes]
    for path, day in dated:
        if day and day > facts.today:
            yield rule.finding(
                at=article.span(path),
                says=f"{day} lies in the future",
                label=f"today is {facts.today}",
                help="write the day on which it happened",
            )
