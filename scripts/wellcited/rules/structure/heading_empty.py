"""A heading has words.

Why: a line of `##` alone is a heading without a name. Screen readers announce it, and nobody knows what it heads.

Instead: write the heading, or delete the line.

Source: WCAG 2.2, success criterion 2.4.6 (Headings and Labels).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def heading_empty(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each heading without words."""
    for heading in article.body.headings:
        if not heading.text:
            yield rule.finding(
                at=article.here(heading.span),
                says="this heading has no words",
                help="write the heading, or delete the line",
            )
