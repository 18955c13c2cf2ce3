"""Nobody reviews a text that they have changed since the review before.

Why: whoever has worked on a text reads what they meant to write. The policy promises readers that somebody else looked,
and git knows who changed the words, a shared source, or a picture that the text shows.

Instead: ask somebody who has not worked on this text. A reviewer says what must change, and leaves the change to the
author.

Source: docs/about/editorial-policy.md, "Who writes and who checks"; ICMJE Recommendations, on peer review: manuscripts
are assessed by people who are not part of the team that wrote them.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.history import number_of
from wellcited.model.library import Facts
from wellcited.model.reviewing import newest_reviews
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def own_changes(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the newest review in each role, if its reviewer committed a change of the text after the one before."""
    past = facts.library.history.of(article.path)
    for review in newest_reviews(article).values():
        commits = past.own_changes.get(number_of(review.path), ())
        if commits and review.by not in article.front.authors:
            last = commits[0]
            more = f", and in {len(commits) - 1} more" if len(commits) > 1 else ""
            yield rule.finding(
                at=article.span(review.at("by")),
                says=f"`{review.by}` changed this text in commit {last.short} of {last.on}{more}",
                label="and then reviewed it",
                help="ask somebody else to review it; `commits_as` in people.yml says who commits as whom",
            )
