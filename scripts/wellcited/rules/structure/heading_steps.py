"""Headings go down one level at a time, and the first is of level 2.

Why: headings are the table of contents of people who cannot skim. A level that is left out looks to them like a
section that they have missed.

Instead: use `##` for sections and `###` for what belongs to the section above. Choose a level for its meaning, never
for its size.

Source: NHS digital service manual, content guide, "Formatting", headings: nesting order without skipping a level. WCAG
2.2, success criterion 1.3.1 (Info and Relationships).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def heading_steps(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each heading that is more than one level below the one before it."""
    above = 1
    for heading in article.body.headings:
        # structure-no-h1 asks for `##` in place of `#`, so what follows is measured from there.
        level = max(heading.level, 2)
        if level > above + 1:
            before = f"the heading before it is of level {above}" if above > 1 else "it is the first"
            yield rule.finding(
                at=article.here(heading.span),
                says=f"this heading is of level {level}, and {before}",
                label=f"`{'#' * level}`",
                help=f"write `{'#' * (above + 1)}`",
            )
        above = level
