"""No two articles have the same summary.

Why: the summary is what search results show. If two are alike, one of them was copied with the skeleton and describes
the wrong page.

Instead: write what this page, and no other, tells its reader.

Source: GOV.UK, Content design guidance, "Writing for GOV.UK", summaries: a reader can tell from them whether the page
is the right one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.frontmatter._filler import is_filler
from wellcited.rules.frontmatter._same import may_say, same
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


def _beside(library: Library, chosen: Sequence[Article]) -> Library:
    return library.narrowed(may_say(library, chosen, (article.front.summary for article in chosen)))


@rule.per_library(beside=_beside)
def unique_summary(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each article, in the order of paths, whose summary another has already."""
    first: dict[str, Article] = {}
    for article in library.articles:
        summary = article.front.summary
        if summary and not is_filler(summary):
            other = first.setdefault(same(summary), article)
            if other is not article:
                yield rule.finding(
                    at=article.span("summary"),
                    says="another article has this summary",
                    label=f"see {other.path}",
                    help="say what this article tells its reader",
                )
