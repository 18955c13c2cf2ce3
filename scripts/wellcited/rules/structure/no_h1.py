"""The body of an article has no level-1 heading.

Why: the title in the front matter is already the main heading of the page. A second one leaves people who move from
heading to heading with a screen reader unsure where the page begins.

Instead: begin sections with `##`, and the parts of a section with `###`.

Source: NHS digital service manual, content guide, "Formatting", headings: one h1 on a page. WCAG 2.2, success
criterion 1.3.1 (Info and Relationships).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def no_h1(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each level-1 heading."""
    for heading in article.body.headings:
        if heading.level == 1:
            yield rule.finding(
                at=article.here(heading.span),
                says="this is a second main heading",
                label="level 1; the title of the page is the first",
                help="write `##` for a section; delete the line if it only repeats the title",
            )
