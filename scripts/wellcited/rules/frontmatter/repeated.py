"""A list names nothing twice.

Why: the page would show an author, a topic or a code twice, and somebody who counts would count wrong. Often the second
one stands where another was meant.

Instead: delete one of the two, or write what was meant.

Source: JSON Schema 2020-12, `uniqueItems`: these lists are sets.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._lists import items
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_SETS = ("topics", "authors", "codes.icd-10", "codes.icd-10-cm", "codes.mesh")


@rule.per_article
def repeated(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each item that stands in the same list before; other names and sources have rules of their own."""
    for field in _SETS:
        seen: set[str] = set()
        for path, text in items(article, field):
            if text in seen:
                yield rule.finding(
                    at=article.span(path),
                    says=f"`{text}` is in `{field.rpartition('.')[2]}` already",
                    help="delete it, or write the one that was meant",
                )
            seen.add(text)
