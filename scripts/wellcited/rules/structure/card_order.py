"""Care cards stand in the order of urgency, the most urgent first.

Why: somebody in danger reads from the top and stops at the first card that seems to fit. Printed and on a phone, a
card further down may never be seen.

Instead: move the emergency card to the top, then the urgent one, then the one for seeing a doctor.

Source: docs/about/editorial-policy.md, "Plain language": warning signs come first. The NHS digital service manual
orders cards by likelihood and seriousness; a waiver can say why an article needs another order.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import CARE_LEVELS, Admonition
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def card_order(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each card that comes after a less urgent one. Only the first card of a level counts."""
    first: dict[str, Admonition] = {}
    for card in article.body.cards():
        first.setdefault(card.kind, card)
    mildest: Admonition | None = None
    for card in first.values():
        if mildest is not None and CARE_LEVELS.index(card.kind) < CARE_LEVELS.index(mildest.kind):
            yield rule.finding(
                at=article.here(card.span),
                says=f"the {card.kind} card comes after the {mildest.kind} card",
                help=f"move it above line {mildest.span.line}",
            )
        else:
            mildest = card
