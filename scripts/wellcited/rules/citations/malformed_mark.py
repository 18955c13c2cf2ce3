"""What is meant as a citation mark is written as one.

Why: readers would see brackets and ids instead of a number, and nothing would lead to the source.

Instead: write `[@id]`; for several sources `[@one; @two]`; for a place in a source `[@id, p. 3]`.

Source: Pandoc User's Guide, "Citation syntax"; docs/about/editorial-policy.md, "Sources".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._malformed import malformed
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def malformed_mark(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report brackets that name a source or a number, and known ids without brackets."""
    for wrong in malformed(article):
        yield rule.finding(at=article.here(wrong.span), says=wrong.says, help=wrong.help)
