"""A signature was made by the reviewer, of the record as it stands.

Why: a record is a line of text, and anybody who may edit the file can write one. A signature shows that the person
named in it made it, of this text, on this day, with this outcome. One that does not fit is worse than none.

Instead: let the reviewer sign again with `wellcited review --sign KEY`. If the key is new, add it to `signing_keys` in
people.yml, in a change that somebody else approves; old keys stay there for old reviews.

Source: OpenSSH, PROTOCOL.sshsig; docs/about/how-we-review.md, "What the record does not prove".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)


@rule.per_article
def signature(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each signature that does not hold; one that could not be verified has a rule of its own."""
    for review in article.front.reviews:
        verdict = facts.library.signatures.get((article.path, review.path))
        if verdict and verdict.holds == "no":
            yield rule.finding(
                at=article.span(review.at("signature")),
                says=f"the signature of `{review.by}` does not hold: {verdict.why}",
                help="let the reviewer sign again with `wellcited review --sign KEY`",
            )
