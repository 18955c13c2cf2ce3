"""A heading has something under it.

Why: a reader who jumps to a heading and finds nothing there does not know whether the page is broken or unfinished.

Instead: write the section, or delete the heading.

Source: WCAG 2.2, success criterion 2.4.6 (Headings and Labels): a heading describes what it heads. PEMAT,
understandability: sections have informative headers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

# A line that shows nothing to a reader: blank, a rule across the page, the underline of a heading, an empty list item.
_NOTHING = re.compile(r"[\s=*_#>+-]*$")


@rule.per_article
def empty_section(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each heading that is followed by a heading of the same or a higher level, or by the end."""
    body = article.body
    lines = body.text.split("\n")
    for heading, following in zip(body.headings, (*body.headings[1:], None), strict=False):
        if following is not None and following.level > heading.level:
            continue
        start = heading.span.end_line - body.first_line + 1
        end = following.span.line - body.first_line if following is not None else len(lines)
        # A heading without words is structure-heading-empty's.
        if heading.text and all(_NOTHING.match(line) for line in lines[start:end]):
            yield rule.finding(
                at=article.here(heading.span),
                says=f'nothing stands under "{heading.text}"',
                help="write the section, or delete the heading",
            )
