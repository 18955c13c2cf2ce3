"""A risk that is shown as a picture names its source.

Why: a number with a picture is what readers remember and repeat. It must be the first thing that they can check.

Instead: put a mark right behind the component, in the same paragraph: `{{ risk(3, 100, "get a rash") }} [@id]`.

Source: docs/about/editorial-policy.md, "Sources": each number about health carries a mark; JAMA benchmarks (Silberg,
Lundberg and Musacchio 1997), attribution.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def risk_cited(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each risk without a mark behind it, on its line or on the next."""
    for call in article.body.components:
        end = (call.span.end_line, call.span.end_column)
        near = (
            mark
            for mark in article.body.marks
            if (mark.span.line, mark.span.column) >= end and mark.span.line <= call.span.end_line + 1
        )
        if call.name == "risk" and next(near, None) is None:
            yield rule.finding(
                at=article.here(call.span),
                says="this risk has no source",
                help="put a mark behind it, in the same paragraph: `[@id]`",
            )
