"""A list has at most 7 items.

Why: a list is quick to read as long as it can be taken in at a glance. Beyond that, the first items are forgotten
before the last is read. In a care card it costs time that somebody may not have.

Instead: leave out what matters least, or make two lists, each with a line that says what it holds.

Source: NHS digital service manual, content guide, "Formatting", lists: short and snappy, if possible no more than 6
items. This house allows 7.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import CARE_LEVELS, Admonition, ListBlock
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 7


@rule.per_article
def long_list(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each long list; structure-key-points counts the key points."""
    for block, box in _with_boxes(article):
        if block.items <= MOST or box == "key-points":
            continue
        what = f"the list of this {box} card" if box in CARE_LEVELS else "this list"
        yield rule.finding(
            at=article.here(block.span),
            says=f"{what} has {block.items} items; {MOST} are the most that people take in",
            help="leave out what matters least, or make two lists of it",
        )


def _with_boxes(article: Article) -> Iterator[tuple[ListBlock, str]]:
    """Yield each list with the kind of the innermost box around it, or ""."""
    waiting = sorted(article.body.admonitions, key=lambda box: box.span, reverse=True)
    around: list[Admonition] = []
    for block in sorted(article.body.lists, key=lambda block: block.span):
        while waiting and waiting[-1].span < block.span:
            around.append(waiting.pop())
        while around and around[-1].last_line < block.span.line:
            around.pop()
        yield block, around[-1].kind if around else ""
