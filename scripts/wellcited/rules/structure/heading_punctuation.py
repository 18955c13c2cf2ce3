"""A heading does not end in a full stop, colon or comma.

Why: a mark at the end says that a sentence goes on or is over. In a list of contents it is noise, and screen readers
may read it aloud. A question mark is fine: people do ask.

Instead: delete the mark.

Source: NHS digital service manual, content guide, "Punctuation", full stops: none in headings.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.span import Span
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_article
def heading_punctuation(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each heading that ends in a mark."""
    for heading in article.body.headings:
        if heading.text.endswith((".", ":", ",", ";")):
            span = heading.span
            end = Span(span.end_line, max(span.end_column - 1, 1), span.end_line, span.end_column)
            yield rule.finding(
                at=article.here(end),
                says=f"this heading ends in `{heading.text[-1]}`",
                help="delete the mark",
            )
