"""An article has at most one care card of a level.

Why: two cards that look alike make readers choose between them when there is no time to choose.

Instead: put the items of both into one card.

Source: NHS digital service manual, pattern "Help users decide when and where to get care": no more than one card of
each type without a clear clinical or user need.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import Admonition
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def one_card_a_level(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each further card of a level."""
    seen: dict[str, Admonition] = {}
    for card in article.body.cards():
        first = seen.setdefault(card.kind, card)
        if first is not card:
            yield rule.finding(
                at=article.here(card.span),
                says=f"this is a second card of the level {card.kind}",
                label=f"the first is on line {first.span.line}",
                help="put the items of both into one card",
            )
