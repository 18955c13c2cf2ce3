"""A waiver ends, at most 12 months from now.

Why: a reason that is good today may be gone next year. A waiver without an end outlives everybody who remembers it.

Instead: write the last day on which it holds. If the reason is still good then, somebody can decide so again.

Source: docs/about/editorial-policy.md, "Rules set aside".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.frontmatter import LONGEST_WAIVER
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)


@rule.per_article
def end(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each waiver that has no end, or one that is too far away."""
    for waiver in article.front.waivers:
        if article.is_faulty(waiver.at("until")) or any(fault.field == waiver.path for fault in article.faults):
            continue
        latest = LONGEST_WAIVER.after(facts.today)
        if waiver.until is None or waiver.until > latest:
            yield rule.finding(
                at=article.span(waiver.at("until")),
                says="this waiver has no end" if waiver.until is None else "this waiver ends too far away",
                label="" if waiver.until is None else f"{latest} is the last day it can have",
                help="write the last day on which it holds, at most 12 months from now",
            )
