"""Another article links to each published article.

Why: readers come from what they know ("sore calf") to what they need ("blood clot"). An article that nothing links to
is found only by those who know its name.

Instead: link to it where a reader of another article would want it.

Source: WCAG 2.2, 2.4.5 Multiple Ways: there is more than one way to a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.links._targets import real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_library
def orphan(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report published articles that no other published article links to, if there are at least two."""
    published = [article for article in library.articles if article.front.status == "published"]
    linked = {
        target.path
        for article in published
        for _, target in real_links(article)
        if target.is_relative and target.path != article.path
    }
    for article in published:
        if article.path not in linked and len(published) > 1:
            yield rule.finding(
                at=article.span("title"),
                says="no other article links to this one",
                help="link to it where a reader of another article would want it",
            )
