"""A published article was approved in every role that the policy asks for.

Why: the page tells readers that somebody with the right knowledge has checked it. Without the review that is not true.

Instead: let the reviewer read the article, and run `wellcited review`. Until then the article is `in-review`.

Source: docs/about/editorial-policy.md, "How often we review" (who must approve); PIF TICK (information is made by a
consistent and documented process); JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.frontmatter import ReviewRole
from wellcited.model.library import Facts
from wellcited.model.reviewing import approvals, can_tell, newest_reviews
from wellcited.model.risk import risks, roles_for
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def present(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a published article that nobody has approved in a role; a rejection is the business of another rule."""
    if article.front.status != "published" or not can_tell(article, facts):
        return
    approved = approvals(article, facts.policy)
    rejected = {role for role, review in newest_reviews(article).items() if not review.approves}
    lacking = [role for role in roles_for(article, facts.policy) if role not in {*approved, *rejected}]
    if lacking:
        roles = " and ".join(f"`{role}`" for role in dict.fromkeys(lacking))
        yield rule.finding(
            at=article.span("status"),
            says=f"nobody has approved this article in the role {roles}",
            label=_asked(article, facts, lacking),
            help="have it reviewed and run `wellcited review`; until then write `status: in-review`",
        )


def _asked(article: Article, facts: Facts, lacking: list[ReviewRole]) -> str:
    """Say by what the policy asks for what is lacking: the article's type, or a risk."""
    if set(lacking) & set(facts.policy.review.roles_for(article.front.type)):
        return f"the policy asks it of type {article.front.type}"
    found = (risk.risk for risk in risks(article, facts.policy) if set(risk.roles) & set(lacking) and risk.risk)
    return f"the policy asks it of an article with this risk: {', '.join(found)}"
