"""A paragraph has at most 3 sentences.

Why: on a phone, more than that fills the screen with grey. People skip it, and what stands in its middle is lost.

Instead: begin a new paragraph where a new thought begins, or make a list.

Source: NHS digital service manual, content guide, "How we write": short paragraphs, up to 3 sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import Block
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import few
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

LONGEST = 3
MOST = 3
_RUNNING = {"paragraph": "paragraph", "item": "list item"}


@rule.per_article
def long_paragraph(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for the longest paragraphs."""
    counted = ((_sentences(article, block), block) for block in article.body.blocks if block.kind in _RUNNING)
    long = sorted((pair for pair in counted if pair[0] > LONGEST), key=lambda pair: (-pair[0], pair[1].span))
    found = (
        rule.finding(
            at=article.here(block.span),
            says=f"this {_RUNNING[block.kind]} has {count} sentences; {LONGEST} are easy to take in",
            help="begin a new paragraph where a new thought begins, or make a list",
        )
        for count, block in long
    )
    yield from few(found, MOST, "long paragraphs")


def _sentences(article: Article, block: Block) -> int:
    """Return how many sentences there are to take in, less a few words or a quotation that the others are about."""
    count = len(block.sentences)
    lead = article.body.sentences[block.sentences[0]].text if count > LONGEST else ""
    return count - (bool(lead) and (lead[0] in '"\u201c' or len(lead.split()) <= 3))
