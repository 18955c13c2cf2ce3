"""A waiver that has ended is removed.

Why: it sets nothing aside any more, but it looks as if it did. The next editor may believe that the rule does not count
here.

Instead: delete the waiver. If its reason still holds, give it a new end.

Source: docs/about/editorial-policy.md, "Rules set aside".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning", waivable=False)


@rule.per_article
def past(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each waiver whose last day is over."""
    for waiver in article.front.waivers:
        if waiver.until and waiver.until < facts.today:
            yield rule.finding(
                at=article.span(waiver.at("until")),
                says=f"this waiver ended on {waiver.until}",
                label=f"today is {facts.today}",
                help="delete it, or give it a new end if its reason still holds",
            )
