"""A reviewer reviews in a role that the register gives to them.

Why: a clinician's approval and a proofreader's are not the same thing. The register says who may speak in which role,
and somebody has checked that.

Instead: let a person with this role review the article, or add the role to `reviews_as` in people.yml if it is theirs.

Source: docs/about/editorial-policy.md, "Who writes and who checks"; JAMA benchmarks (Silberg, Lundberg and Musacchio
1997), authorship: relevant credentials.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def role(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each review by somebody who has not its role."""
    register = facts.library.people.file
    for review in article.front.reviews:
        person = facts.people.get(review.by or "")
        if person is None or review.role is None or register.is_faulty(person.path):
            continue
        if review.role not in person.reviews_as:
            has = ", ".join(person.reviews_as) or "no role"
            yield rule.finding(
                at=article.span(review.at("role")),
                says=f"`{review.by}` does not review in the role `{review.role}`",
                label=f"people.yml says: {has}",
                help="name another reviewer, or add the role to `reviews_as` in docs/_register/people.yml",
            )
