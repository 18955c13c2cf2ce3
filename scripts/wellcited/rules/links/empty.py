"""A link has words, or a picture with a text alternative.

Why: nobody can see a link without words, and a screen reader reads out its address or nothing.

Instead: write the words between the square brackets: `[calf stretches](calf-stretches.md)`.

Source: WCAG 2.2, 2.4.4 Link Purpose (In Context) and 4.1.2 Name, Role, Value.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def empty(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report links whose text is empty; a picture alone is left to the rule about text alternatives."""
    for link, _ in real_links(article):
        if not link.has_image and not any(char.isalnum() for char in link.text):
            yield rule.finding(
                at=article.here(link.span),
                says="this link has no words",
                help="write between the square brackets where it leads",
            )
