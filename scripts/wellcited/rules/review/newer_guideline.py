"""A review is not older than the newest guideline that the article cites.

Why: a guideline that came out after the review can have changed what is right. It was added to the list of sources, and
nobody has said that the text follows it.

Instead: let a reviewer compare the text with the guideline, then run `wellcited review`.

Source: AGREE II, item 14 (a procedure for updating is provided); docs/about/editorial-policy.md, "How often we review":
between dates a page is reviewed when what it rests on changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.reviewing import can_tell
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_KINDS = ("guideline", "consensus statement", "regulator's notice")


@rule.per_article
def newer_guideline(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a published article whose last approval is older than the newest guideline in its list."""
    last = article.last_approval
    if article.front.status != "published" or last is None or last.on is None or not can_tell(article, facts):
        return
    for entry in article.front.citations:
        source = facts.library.source_of(entry)
        if source is None or source.issued is None or not _is_guideline(source):
            continue
        # A guideline of a year or month may have come out on its first day: only what is surely later counts.
        if source.issued.first_day > last.on:
            yield rule.finding(
                at=article.span(entry.path),
                says=f"this guideline is of {source.issued}; the last review is of {last.on}",
                help="ask a reviewer to compare the text with it, then run `wellcited review`",
            )


def _is_guideline(source: Citation) -> bool:
    evidence = source.custom.evidence if source.custom else None
    return bool(evidence and evidence.kind in _KINDS)
