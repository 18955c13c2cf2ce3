"""An article does not include other files.

Why: an include could print any file of the machine that builds the site, and no reviewer would have seen its text.

Instead: write the text into the article, or link to the article that has it.

Source: OWASP, Top 10 (2021), A01 Broken Access Control; CWE-98, Improper Control of Filename for Include.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule
from wellcited.rules.safety._raws import raws, shown

rule = Rule(__name__, severity="error", waivable=False)


@rule.per_article
def include(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the includes of the programs that people know, also in code."""
    for raw in raws(article.body, "include"):
        yield rule.finding(
            at=article.here(raw.span),
            says=f"{shown(raw.text)} would include another file",
            help="write the text here, or link to the article that has it",
        )
