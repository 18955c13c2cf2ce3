"""A comparison, or a sentence that says what a treatment does, has a citation mark, or the next sentence has.

Why: "works better than" and "lowers the risk" are results of studies. A reader who is to decide by them must be able
to see the studies, and whether they were about people like them.

Instead: put `[@id]` into the sentence or into the next one. If it is everyday advice and no result, leave it as it is:
a person must judge, so this is only a hint.

Source: DISCERN, questions 4 and 11: the sources of what is said about treatments, and how each treatment works;
docs/about/editorial-policy.md, "Sources".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import CARE_LEVELS
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._cover import Cover
from wellcited.rules.citations._effects import claimed_effect
from wellcited.rules.citations._numbers import claimed_number
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_article
def claims_effect(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report such a sentence outside care cards, unless `citations-claims` reports it for a number."""
    if not article.readable:
        return
    cover = Cover(article)
    blocks = article.body.blocks
    for number, sentence, text in cover.prose():
        if cover.covers(number) or blocks[sentence.block].inside in CARE_LEVELS or claimed_number(text):
            continue
        found = claimed_effect(text)
        if found:
            yield rule.finding(
                at=article.here(sentence.span),
                says=f"\u201c{found[:60]}\u201d has no source",
                help="if this is a result of studies, cite one with [@id], here or in the next sentence",
            )
