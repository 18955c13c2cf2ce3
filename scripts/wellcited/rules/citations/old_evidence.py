"""The evidence of an article is not all old.

Why: what is known changes. A reader cannot tell that advice rests on studies that newer ones have corrected.

Instead: look for a newer review or guideline on the same question. An old source may stay if it is still the best
there is; a person must judge that, so this is only a hint.

Source: JAMA benchmarks (Silberg 1997), currency; DISCERN, question 5: is it clear when the information was produced?
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_OLD, _VERY_OLD = 10, 20
_SHOWN = 6


@rule.per_article
def old_evidence(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report an article once, if half of its dated sources are over 10 years old, or one is over 20."""
    dated: list[tuple[int, int, str, str]] = []
    for entry in article.front.citations:
        full = facts.library.source_of(entry)
        if full and full.issued and entry.id:
            months = (facts.today.year - full.issued.year) * 12 + facts.today.month - (full.issued.month or 12)
            dated.append((-months, full.issued.year, entry.id, entry.path))
    old = sorted(one for one in dated if -one[0] > _OLD * 12)
    if not old or (2 * len(old) < len(dated) and -old[0][0] <= _VERY_OLD * 12):
        return
    names = ", ".join(f"{id_} ({year})" for _, year, id_, _ in old[:_SHOWN])
    count = (
        f"{len(old)} of the {len(dated)} dated sources {'is' if len(old) == 1 else 'are'}"
        if len(dated) > 1
        else "the one dated source is"
    )
    oldest = old[0][3]
    yield rule.finding(
        at=article.span(f"{oldest}.id" if article.node(f"{oldest}.id") else oldest),
        says=f"{count} more than {_OLD} years old",
        label="the oldest",
        help=f"look for newer evidence than {names}{' and others' if len(old) > _SHOWN else ''}",
    )
