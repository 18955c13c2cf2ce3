"""A care card holds a list of signs.

Why: "Call your emergency number if", and then nothing or a block of text, helps nobody who is in a hurry.

Instead: write a list under the opening line, indented by 4 spaces, one sign to an item. A single item is fine.

Source: NHS digital service manual, pattern "Help users decide when and where to get care": a call to action, followed
by a bulleted list in the body of the card.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def card_empty(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each card without a list."""
    for card in article.body.cards():
        if not card.items:
            yield rule.finding(
                at=article.here(card.span),
                says="this care card has no list",
                help="leave a line blank, then write `    - you have ...` for each sign, indented by 4 spaces",
            )
