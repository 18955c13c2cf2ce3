"""Which articles could do more harm than others, as the policy tells them apart, and who must approve them."""

from __future__ import annotations

import re

from wellcited.model.article import Article
from wellcited.model.frontmatter import ReviewRole
from wellcited.model.registers import Policy, RiskPolicy

_DOSE = re.compile(
    r"\d\s*(?:mg|g|kg|mcg|\u00b5g|\u03bcg|ng|ml|mL|IU|units?|tablets?|capsules?|drops|puffs|milligrams?|micrograms?"
    r"|millilitres?)\b"
)
"""A number with a unit in which medicines are given."""


def risks(article: Article, policy: Policy) -> tuple[RiskPolicy, ...]:
    """Return the risks of the policy that an article has, in the order of the policy."""
    return tuple(risk for risk in policy.review.risk if _has(article, risk))


def roles_for(article: Article, policy: Policy) -> tuple[ReviewRole, ...]:
    """Return the roles in which an article must have been approved: those of its type, then those of its risks."""
    of_type = policy.review.roles_for(article.front.type)
    return tuple(dict.fromkeys([*of_type, *(role for risk in risks(article, policy) for role in risk.roles)]))


def names_dose(article: Article) -> bool:
    """Return whether an article names an amount of a medicine."""
    return any(_DOSE.search(block.text) for block in article.body.blocks)


def _has(article: Article, risk: RiskPolicy) -> bool:
    return (
        article.front.type in risk.types
        or bool(set(article.front.topics) & set(risk.topics))
        or any(box.kind in risk.boxes for box in article.body.admonitions)
        or (risk.doses and names_dose(article))
    )
