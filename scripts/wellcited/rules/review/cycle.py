"""An article is reviewed at least as often as the policy asks of its type.

Why: the policy promises readers that no page of a type waits longer. A page may ask for more, not for less.

Instead: write a shorter time, or leave `review_every` out: the policy's own time then holds.

Source: docs/about/editorial-policy.md, "How often we review": a page may ask for a shorter time, not for a longer one.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def cycle(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a `review_every` that is longer than the policy allows."""
    every, kind = article.front.review_every, article.front.type
    if every is None or kind is None or facts.library.policy.file.faults:
        return
    longest = facts.policy.review.cycle(kind)
    if every > longest:
        yield rule.finding(
            at=article.span("review_every"),
            says=f"this article wants to wait {every} between reviews",
            label=f"{longest} is the most for type {kind}",
            help=f"write `review_every: {longest}` or less, or delete the line",
        )
