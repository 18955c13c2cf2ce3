"""An article holds no template syntax, apart from calls of components.

Why: a template is a program. Run on an article, it could read files and passwords, run commands, or hang the build.

Instead: write the text itself. Components are called with literals alone: `{{ helpline("emergency") }}`.

Source: OWASP, Web Security Testing Guide, "Testing for Server-side Template Injection"; CWE-1336.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.components import COMPONENTS
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule
from wellcited.rules.safety._raws import raws, shown

rule = Rule(__name__, severity="error", waivable=False)

_NAME = re.compile(r"\{\{\s*([A-Za-z_]\w*)")


@rule.per_article
def template(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the first of each line: double braces that are no call with literals, tags and comments, also in code."""
    line = 0
    for raw in raws(article.body, "template"):
        if raw.span.line == line:
            continue
        line = raw.span.line
        match = _NAME.match(raw.text)
        signature = COMPONENTS.get(match[1].lower()) if match else None
        yield rule.finding(
            at=article.here(raw.span),
            says=f"{shown(raw.text)} is template syntax, which articles may not use",
            help=f"write {signature.usage}, with text in quotes" if signature else "write the text itself",
        )
