"""An article that is published, or on its way to be, has a text.

Why: a page with a title and nothing under it wastes a reader's time, and makes the library look abandoned.

Instead: write the text, or set `status: draft` until it is written.

Source: docs/about/editorial-policy.md; what an article of each type holds says docs/_register/policy.yml.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def body_empty(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding if there is no text. A heading alone is a text with an empty section."""
    body = article.body
    if article.front.status in ("in-review", "published") and not (body.blocks or body.images or body.components):
        yield rule.finding(
            at=article.span("status"),
            says="there is no text below the front matter",
            label=f"this article is {article.front.status}",
            help="write the text, or set `status: draft`",
        )
