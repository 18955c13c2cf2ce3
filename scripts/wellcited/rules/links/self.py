"""A link in an article leads somewhere else, or to one of its headings.

Why: a link to the page that one is on does nothing, and makes the reader doubt where they are.

Instead: link to the heading (`#when-to-see-a-doctor`), or take the link out.

Source: NHS digital service manual, content guide, "Links"; WCAG 2.2, 2.4.4 Link Purpose (In Context).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def to_itself(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a link to the article's own file that names no heading."""
    for link, target in real_links(article):
        if target.is_relative and target.path == article.path and not target.anchor and target.written.strip("#"):
            yield rule.finding(
                at=article.here(link.span),
                says="this link leads to the article that it stands in",
                help="name one of its headings after #, or take the link out",
            )
