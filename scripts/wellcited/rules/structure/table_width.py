"""A table has at most 4 columns.

Why: most people read on a phone. More columns are folded or pushed out of sight, and rows can no longer be compared.

Instead: split the table, turn it round, or tell the most important part in words.

Source: WCAG 2.2, success criterion 1.4.10 (Reflow), which spares tables but not their readers. PEMAT,
understandability: simple tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 4


@rule.per_article
def table_width(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each wide table."""
    for table in article.body.tables:
        if len(table.header) > MOST:
            yield rule.finding(
                at=article.here(table.span),
                says=f"this table has {len(table.header)} columns; a phone shows {MOST} at most",
                help="split the table, or turn its rows into columns",
            )
