"""Every column of a table has a header.

Why: a screen reader says the header with each cell, and on a phone the table is folded into rows that are labelled
with it. Without headers the numbers of a table mean nothing.

Instead: name each column, the first one too: `| Medicine | People with pain |`.

Source: WCAG 2.2, success criterion 1.3.1 (Info and Relationships), technique H51. PEMAT, understandability: simple
tables with short and clear row and column headings.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def table_header(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each table with a column that has no name."""
    for table in article.body.tables:
        empty = [number for number, text in enumerate(table.header, 1) if not text]
        if not empty and table.header:
            continue
        columns = "column " + ", ".join(map(str, empty))
        whole = len(empty) == len(table.header)
        yield rule.finding(
            at=article.here(table.span),
            says="this table has no header" if whole else f"{columns} of this table has no header",
            help="write in the first row what each column holds",
        )
