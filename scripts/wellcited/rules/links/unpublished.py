"""A published article does not link to one that readers cannot open.

Why: drafts are not part of the site, so the link would lead nowhere.

Instead: publish the other article first, or take the link out until then.

Source: W3C, "Cool URIs don't change": an address that was given out should work.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import may_have_status, real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def unpublished(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report links from published articles to drafts and articles in review; these may link to each other."""
    if article.front.status != "published":
        return
    for link, target in real_links(article):
        if not target.is_relative or not may_have_status(facts.library, target.path, "draft", "in-review"):
            continue
        other = facts.library.by_path[target.path]
        if other.front.status in ("draft", "in-review"):
            state = "a draft" if other.front.status == "draft" else "still in review"
            yield rule.finding(
                at=article.here(link.span),
                says=f"{other.path} is {state}, so this link would lead nowhere",
                help="publish the other article first, or take the link out until then",
            )
