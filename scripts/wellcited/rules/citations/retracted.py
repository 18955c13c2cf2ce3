"""No source that an article rests on has been retracted.

Why: a retracted work is one whose journal says that it must not be relied on. What rests on it alone has no source, and
a reader who follows the mark learns that before the editors do.

Instead: take the source out, with what rests on it alone, or cite a sound one. Where the text is about the retraction
itself, keep the source, say so in the text, and set the rule aside with a reason. Readers see a notice in any case.

Source: ICMJE Recommendations, on corrections, retractions and republications; COPE Retraction Guidelines: readers must
be told that the findings are unreliable.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def retracted(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each source of an article whose `status` is `retracted`."""
    for entry in article.front.citations:
        source = facts.library.source_of(entry)
        if source is not None and source.is_retracted:
            at = f"{entry.path}.id" if article.node(f"{entry.path}.id") else entry.path
            yield rule.finding(
                at=article.span(at),
                says=f"`{entry.id}` has been retracted",
                help="take it out with what rests on it alone, or cite a sound source for that",
            )
