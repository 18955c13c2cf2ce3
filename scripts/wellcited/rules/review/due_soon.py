"""A review that falls due soon is planned.

Why: reviewers need notice. An article that is overdue blocks the next publication, and says so to its readers.

Instead: ask the reviewer now. The policy says how long before the date this warning begins.

Source: docs/about/editorial-policy.md, "How often we review".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.reviewing import can_tell, is_due_soon, next_due
from wellcited.rules.review._reviews import deciding
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def due_soon(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a published article whose review falls due within the time that the policy calls soon."""
    if article.front.status != "published" or not can_tell(article, facts):
        return
    due = next_due(article, facts.policy)
    review = deciding(article, facts)
    if due and review and is_due_soon(article, facts.policy, facts.today):
        left = (due - facts.today).days
        yield rule.finding(
            at=article.span(review.at("on")),
            says=f"the next review is due on {due}",
            label="that is today" if left == 0 else f"in {left} day{'s' if left > 1 else ''}",
            help="ask the reviewer now, and run `wellcited review` afterwards",
        )
