"""The text that readers see is the text that was approved.

Why: a review says something about the words that the reviewer read. If the title, the summary, the codes, the sources
or the body have changed since, nobody has checked what is there now.

Instead: have the reviewer look at what changed, then run `wellcited review`. Never copy a fingerprint by hand: it is
the reviewer's word, not yours.

Source: docs/about/how-we-review.md, "What the record says"; docs/about/editorial-policy.md, "Corrections": a change to
the health content goes back to a reviewer.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.reviewing import approvals
from wellcited.rules.review._reviews import can_tell
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_BOUND = ("title", "summary", "codes", "citations")


@rule.per_article
def text_changed(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the newest approval in each role, if it was given to another text; nothing where fields are faulty."""
    if article.front.status != "published" or not can_tell(article, facts):
        return
    if any(article.is_faulty(name) for name in _BOUND):
        return
    for role, review in approvals(article, facts.policy).items():
        if review.text and not article.was(review.text):
            yield rule.finding(
                at=article.span(review.at("text")),
                says=f"the text has changed since it was approved on {review.on}",
                help=f"after the reviewer has looked at it, run `wellcited review {article.path} --by {review.by}"
                f" --role {role}`",
            )
