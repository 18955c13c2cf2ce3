"""An article holds no lists of attributes.

Why: `{: #id .class onclick=... }` can restyle a page, take the place of a part that the page needs, or run code. Here
it would be shown as the text it is.

Instead: take it out. Headings get their addresses by themselves, and the look of a page belongs to its templates.

Source: OWASP, Cross Site Scripting Prevention Cheat Sheet, on attributes that run code; OWASP, DOM Clobbering
Prevention Cheat Sheet.
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
def attributes(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each list of attributes."""
    for raw in raws(article.body, "attributes"):
        yield rule.finding(
            at=article.here(raw.span),
            says=f"{shown(raw.text)} sets attributes, which articles may not do",
            help="take it out; headings get their addresses by themselves",
        )
