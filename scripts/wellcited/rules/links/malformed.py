"""Every link is read as a link.

Why: where a link is not written as one, readers see its brackets and its address in the middle of a sentence, and
cannot follow it.

Instead: write `[words](address.md)` without a space between the two brackets, and put a citation mark after the link,
not inside it.

Source: CommonMark 0.31.2, section 6.3 "Links": a link's text holds no other link, and its address holds no space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_LEFT = re.compile(r"\]\([^()\s]{1,200}\)|\]\([^()\n]{1,200}\.md[^()\n]{0,80}\)")


@rule.per_article
def malformed(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the sentences in which the brackets of a link are left as text."""
    for sentence in article.body.sentences:
        left = _LEFT.search(sentence.text) if "](" in sentence.text else None
        if left:
            yield rule.finding(
                at=article.here(sentence.span),
                says=f"readers see `{left[0]}`: the link is not read as one",
                help="write [words](address.md); put a citation mark after the link, not inside it",
            )
