"""Other names are other than the title, and each is given once.

Why: these names lead people to the page by the words that they use themselves. A repeated name leads to nothing new,
and often stands where a different one was meant.

Instead: delete it, or write the name that was meant.

Source: schema.org, `alternateName`: a name other than the `name`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._lists import items
from wellcited.rules.frontmatter._same import same
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def also_called(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each name that is the title, or that stands further up."""
    title = same(article.front.title or "")
    seen: set[str] = set()
    for path, name in items(article, "also_called"):
        if same(name) == title or same(name) in seen:
            yield rule.finding(
                at=article.span(path),
                says=f"`{name}` is the title already" if same(name) == title else f"`{name}` is listed already",
                help="delete it, or write another name for the subject",
            )
        seen.add(same(name))
