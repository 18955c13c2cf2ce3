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
from wellcited.model.body import CARE_LEVELS, Admonition
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.span import Span
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 7


@rule.per_article
def long_list(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each long list; structure-key-points counts the key points."""
    for block in article.body.lists:
        if block.items <= MOST:
            continue
        box = _box(article, block.span)
        if box and box.kind == "key-points":
            continue
        what = f"the list of this {box.kind} card" if box and box.kind in CARE_LEVELS else "this list"
        yield rule.finding(
            at=article.here(block.span),
            says=f"{what} has {block.items} items; {MOST} are the most that people take in",
            help="leave out what matters least, or make two lists of it",
        )


def _box(article: Article, span: Span) -> Admonition | None:
    """Return the innermost box around a place."""
    around = (box for box in article.body.admonitions if box.span.line < span.line <= box.last_line)
    return max(around, key=lambda box: box.span, default=None)
