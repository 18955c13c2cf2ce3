"""A sentence with a number about health has a citation mark, or the next sentence has.

Why: a number looks like knowledge. A reader, and a reviewer, must be able to see where it comes from; without that it
may be out of date, about other people, or made up.

Instead: put `[@id]` into the sentence, at its end, or into the next sentence of the same paragraph or list. A list or
table is also covered by a mark in the sentence with a colon that leads into it. If there is no source, leave the
number out. Years, telephone numbers and figures that stand for a word ("1 calf") need no source.

Source: JAMA benchmarks (Silberg 1997), attribution: references and sources for all content are listed clearly;
docs/about/editorial-policy.md, "Sources".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._cover import Cover
from wellcited.rules.citations._numbers import claimed_number
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def claims(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each such sentence in paragraphs, lists and tables; headings, titles of cards and links are no claims."""
    if not article.readable:
        return
    cover = Cover(article)
    for number, sentence, text in cover.prose():
        found = claimed_number(text)
        if found and not cover.covers(number):
            yield rule.finding(
                at=article.here(sentence.span),
                says=f"\u201c{found[:40]}\u201d has no source",
                help="cite one with [@id], in this sentence or the next; if there is none, leave the number out",
            )
