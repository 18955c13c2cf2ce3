"""No two articles have the same title.

Why: in a list of results or in the A to Z nobody can tell them apart, and a reader who comes back finds the other one.

Instead: say in the title what is different, for whom or when. If nothing is, make one article of the two.

Source: WCAG 2.2, success criterion 2.4.2 (page titled); GOV.UK, Content design guidance, "Writing for GOV.UK": titles
are unique.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.frontmatter._same import may_say, same
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


def _beside(library: Library, chosen: Sequence[Article]) -> Library:
    return library.narrowed(may_say(library, chosen, (article.front.title for article in chosen)))


@rule.per_library(beside=_beside)
def unique_title(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each article, in the order of paths, whose title another has already."""
    first: dict[str, Article] = {}
    for article in library.articles:
        if article.front.title:
            other = first.setdefault(same(article.front.title), article)
            if other is not article:
                yield rule.finding(
                    at=article.span("title"),
                    says="another article has this title",
                    label=f"see {other.path}",
                    help="say in the title what is different, or make one article of the two",
                )
