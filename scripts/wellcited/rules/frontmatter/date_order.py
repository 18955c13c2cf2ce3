"""Changes come after the publication, and the newest is the last.

Why: readers take the last line for the newest, and so do the programs that show when a page was changed. A change from
before the publication means that one of the two days is wrong.

Instead: put the changes in the order of their days. If a page was published earlier than `published` says, correct it.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), currency; schema.org, `datePublished` and
`dateModified`.
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
def date_order(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each change that is older than the publication or than the change above it."""
    published = day_of(article.front.published)
    if published and published > facts.today:
        published = None  # that is reported already
    before = None
    for change in article.front.changes:
        if change.on is None or change.on > facts.today:
            continue
        if published and change.on < published:
            yield rule.finding(
                at=article.span(change.at("on")),
                says="this change is older than the article",
                label=f"it was published on {published}",
                help="correct the day, or correct `published`",
            )
        elif before and change.on < before:
            yield rule.finding(
                at=article.span(change.at("on")),
                says="this change is older than the one above it",
                label=f"older than {before}",
                help="put the changes in the order of their days, the newest last",
            )
        before = max(change.on, before or change.on)
