"""A published article does not send readers to one that was withdrawn.

Why: there they find a notice instead of advice. A withdrawn article is one that we no longer stand by.

Instead: link to the article that took its place, or take the link out.

Source: docs/about/editorial-policy.md, "Corrections".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import may_have_status, real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def withdrawn(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report links to withdrawn articles; a withdrawn article may name its successor or its sibling."""
    if article.front.status == "withdrawn":
        return
    for link, target in real_links(article):
        if not target.is_relative or not may_have_status(facts.library, target.path, "withdrawn"):
            continue
        other = facts.library.by_path[target.path]
        if other is not article and other.front.status == "withdrawn":
            yield rule.finding(
                at=article.here(link.span),
                says=f"{other.path} was withdrawn",
                help="link to the article that took its place, or take the link out",
            )
