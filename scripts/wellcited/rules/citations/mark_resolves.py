"""Every citation mark names a source that the article lists.

Why: a mark that leads nowhere prints no number, or a number without a source: the reader cannot check the claim.

Instead: add the source to `citations`, or correct the id in the mark. A shared source is added by its id alone.

Source: ICMJE Recommendations, IV.A.3.g "References": references are numbered in the order in which the text mentions
them; docs/about/editorial-policy.md, "Sources".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import Mark
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.citations._ids import GOOD_ID, can_tell, listed_ids, nameless
from wellcited.rules.citations._marks import Unresolved, missing_shared, near, unresolved
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def mark_resolves(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each id once, at its first mark."""
    if not can_tell(article):
        return
    misses = [miss for miss in unresolved(article) if not _reported_elsewhere(miss, article, facts)]
    if len(misses) <= nameless(article):
        return  # the entry stands there without its id, and that is reported
    for miss in misses:
        yield rule.finding(
            at=article.here(miss.marks[0].span),
            says=f"no source in this article has the id `{miss.id}`",
            label=_also(miss.marks),
            help=_help(miss, facts),
        )


def _reported_elsewhere(miss: Unresolved, article: Article, facts: Facts) -> bool:
    """Whether the id in the front matter is what is wrong."""
    if any(not GOOD_ID.fullmatch(id_) and id_.startswith(miss.id) for id_ in listed_ids(article)):
        return True
    return bool(near(miss.id, missing_shared(article, facts.library)))


def _help(miss: Unresolved, facts: Facts) -> str:
    if miss.guess:
        return f"did you mean `@{miss.guess}`?"
    if miss.id in facts.library.sources:
        return f"it is a shared source: add `- {miss.id}` to `citations`"
    shared = near(miss.id, sorted(facts.library.sources))
    if shared:
        return f"did you mean the shared source `{shared}`? then add `- {shared}` to `citations`, and mark `@{shared}`"
    return "add the source to `citations`, or take the mark out"


def _also(marks: tuple[Mark, ...]) -> str:
    lines = sorted({mark.span.line for mark in marks[1:]} - {marks[0].span.line})
    shown = ", ".join(map(str, lines[:5])) + (" and more" if len(lines) > 5 else "")
    return f"also on line{'s' if len(lines) > 1 else ''} {shown}" if lines else ""
