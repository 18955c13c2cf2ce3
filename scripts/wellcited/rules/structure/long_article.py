"""An article has at most 1,500 words.

Why: a person in pain, in a hurry or with little sleep does not finish a long page, and a reviewer checks it less well.

Instead: give a part that stands on its own a page of its own, and link to it.

Source: docs/about/editorial-policy.md, "Plain language". NHS digital service manual, content guide, "How we write":
concise. PEMAT, understandability: information in short sections.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 1500


@rule.per_article
def long_article(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for a long article."""
    words = sum(len(block.text.split()) for block in article.body.blocks)
    if words > MOST:
        yield rule.finding(
            at=article.span("title"),
            says=f"this article has {words:,} words; {MOST:,} are enough for most subjects",
            help="give a part that stands on its own a page of its own, and link to it",
        )
