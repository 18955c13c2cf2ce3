"""An article about a condition or symptom says when to get help, in a care card.

Why: some readers of every such page are in danger and do not know it. A card can be found in seconds; a sentence in
the text cannot.

Instead: add a card for each level that applies: `!!! emergency "Call your emergency number if"`, `!!! urgent "Get
medical help today if"`, `!!! see-a-doctor "See a doctor if"`.

Source: NHS digital service manual, pattern "Help users decide when and where to get care" (care cards). Which types
need a card says docs/_register/policy.yml, `care_cards`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def care_card(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding if a finished article has no card; a draft may still get one."""
    front, body = article.front, article.body
    if front.status not in ("in-review", "published") or not body.blocks:
        return
    if front.type in facts.policy.care_cards and not body.cards():
        yield rule.finding(
            at=article.span("type"),
            says="no care card says when to get help",
            label=f"the type {front.type} needs one",
            help='add `!!! see-a-doctor "See a doctor if"`, `!!! urgent "Get medical help today if"` or '
            '`!!! emergency "Call your emergency number if"`, and a list under it, indented by 4',
        )
