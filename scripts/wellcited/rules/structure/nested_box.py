"""A care card, or another box, does not stand inside a list, a quotation or a box.

Why: a box inside something else is easy to miss, and on a phone it is only a few words wide. A card must be seen.

Instead: move it out, so that its `!!!` stands at the start of the line.

Source: NHS digital service manual, pattern "Help users decide when and where to get care": readers overlook what
stands close to another component.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def nested_box(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each box inside something else."""
    lines = article.body.text.split("\n")
    for box in article.body.admonitions:
        quoted = lines[box.span.line - article.body.first_line].lstrip().startswith(">")
        if box.nested or quoted:
            yield rule.finding(
                at=article.here(box.span),
                says=f"this box, `{box.kind}`, stands inside another block",
                help="move it out, so that `!!!` stands at the start of the line",
            )
