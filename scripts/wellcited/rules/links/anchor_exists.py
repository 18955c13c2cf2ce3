"""The heading that a link points to exists.

Why: without the heading, the reader lands at the top of a page and must search for what was promised.

Instead: copy the address of the heading: its words in small letters, with hyphens between them.

Source: HTML Living Standard, "Scrolling to a fragment"; W3C, "Cool URIs don't change".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._near import near
from wellcited.rules.links._targets import real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_GUESSES = 10


@rule.per_article
def anchor_exists(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report an anchor that no heading of the other article has; pages that owners keep are not judged here."""
    guesses = _GUESSES
    for link, target in real_links(article):
        other = facts.library.by_path.get(target.path) if target.is_relative and target.anchor else None
        if other is None or target.anchor in other.body.anchors:
            continue
        if any(fault.rule == "safety-too-deep" for fault in other.faults):
            continue
        guess = near(target.anchor, other.body.anchors) if guesses > 0 else ""
        guesses -= 1
        where = "this article" if other is article else other.path
        yield rule.finding(
            at=article.here(link.span),
            says=f"no heading of {where} has the address `#{target.anchor}`",
            help=f"did you mean `#{guess}`?"
            if guess
            else "name a heading that is there, or leave the part after # out",
        )
