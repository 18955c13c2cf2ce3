"""A waiver says why the rule is set aside.

Why: every report shows the reason, so that the next editor can judge whether it still holds. Without one a waiver is a
switch that nobody dares to touch.

Instead: say in a few words who decided it and why: `because: "term agreed with the charity partner"`.

Source: docs/about/editorial-policy.md, "Rules set aside".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._filler import is_no_answer
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)


@rule.per_article
def reason(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each waiver without a reason."""
    for waiver in article.front.waivers:
        if article.is_faulty(waiver.at("because")) or any(fault.field == waiver.path for fault in article.faults):
            continue
        if not waiver.because or is_no_answer(waiver.because):
            yield rule.finding(
                at=article.span(waiver.at("because")),
                says="this waiver gives no reason",
                help='add `because: "..."`, so that others can judge whether it still holds',
            )
