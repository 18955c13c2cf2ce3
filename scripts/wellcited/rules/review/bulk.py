"""One commit does not bring in a heap of reviews.

Why: nobody reads twenty articles in one go. Where dates of many pages are moved at once, somebody has tidied a list of
what is due, and readers are told of reviews that did not take place.

Instead: commit each review when it was made, a few at a time. If the heap is real, for example because a library was
taken over, say so in `records_in_one_commit` in policy.yml, and why.

Source: alphagov/tech-docs-monitor, whose users meet pages that were bumped in bulk; docs/about/editorial-policy.md,
"How often we review": a review date is moved only by a review.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.frontmatter import Review
from wellcited.model.history import Commit, number_of
from wellcited.model.library import Facts, Library
from wellcited.model.reviewing import newest_reviews
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_library()
def bulk(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report the newest records that came in with more than the policy allows, but for those of new files."""
    heaps: dict[Commit, list[tuple[Article, Review]]] = defaultdict(list)
    for path in library.by_path:
        if entries := library.history.of(path).entries:
            article = library.by_path[path]
            for review in newest_reviews(article).values():
                entry = entries.get(number_of(review.path))
                if entry and not entry.with_file:
                    heaps[entry.commit].append((article, review))
    most = facts.policy.review.most_in_one_commit
    for commit, heap in heaps.items():
        if len(heap) > most:
            for article, review in heap:
                yield rule.finding(
                    at=article.span(review.at("on")),
                    says=f"this review is one of {len(heap)} that came in one commit",
                    label=f"{commit.short} of {commit.on}; {most} in one commit is the most",
                    help="have the articles read one by one; `records_in_one_commit` in policy.yml allows more",
                )
