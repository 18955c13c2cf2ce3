"""A heading has at most 65 characters.

Why: headings are read first, and in a list of contents on a narrow screen. A long one is a sentence that nobody skims.

Instead: keep the words that a reader looks for, and move the rest into the text.

Source: NHS digital service manual, content guide, "Formatting", headings: clear and concise, an h1 of ideally 65
characters or less.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 65


@rule.per_article
def heading_length(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each long heading."""
    for heading in article.body.headings:
        if len(heading.text) > MOST:
            yield rule.finding(
                at=article.here(heading.span),
                says=f"this heading has {len(heading.text)} characters; {MOST} are enough for most",
                help="keep the words that a reader looks for, and move the rest into the text",
            )
