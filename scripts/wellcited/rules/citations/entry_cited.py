"""Every source that an article lists is cited in its text.

Why: a source without a mark supports nothing that a reader can find. It makes the evidence look better than it is.

Instead: put its mark behind the sentence that it supports, or take the source out of the list.

Source: docs/about/editorial-policy.md, "Sources": every source on the list is used in the text; ICMJE Recommendations,
IV.A.3.g "References": references are numbered in the order in which the text mentions them.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._ids import GOOD_ID, listed_ids
from wellcited.rules.citations._marks import mentioned
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def entry_cited(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each entry without a mark; a mark that is misspelt or malformed is reported by its own rule."""
    if any(fault.rule == "safety-too-deep" for fault in article.faults):
        return
    named = mentioned(article)
    for id_, path in listed_ids(article).items():
        if id_ not in named and GOOD_ID.fullmatch(id_) and not article.is_faulty(f"{path}.id"):
            at = f"{path}.id" if article.node(f"{path}.id") else path
            yield rule.finding(
                at=article.span(at),
                says=f"the source `{id_}` is listed but never cited",
                help=f"put [@{id_}] behind the sentence that it supports, or take the source out",
            )
