"""A withdrawn article tells its readers why.

Why: somebody may have acted on the page. They must learn whether it was wrong, or only out of date, and what to read
instead; a page that vanishes in silence leaves them with the old advice.

Instead: add a line to `changes` that says in plain words what was wrong, and the day on which it was withdrawn.

Source: ICMJE Recommendations, on corrections, retractions and republications: a notice says why;
docs/about/editorial-policy.md, "Corrections".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_FIRST = re.compile(r"(?:first |originally |re-?)?published\b.{0,20}", re.IGNORECASE)


@rule.per_article
def withdrawn_reason(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a withdrawn article whose newest change says no more than that it was published."""
    if article.front.status != "withdrawn" or article.is_faulty("changes"):
        return
    changes = article.front.changes
    newest = changes[-1].what if changes else ""
    if newest is not None and (not newest or _FIRST.fullmatch(newest)):
        yield rule.finding(
            at=article.span("status"),
            says="the article does not say why it was withdrawn",
            help="add to `changes`: `- {on: 2026-11-22, what: Withdrawn because ...}`",
        )
