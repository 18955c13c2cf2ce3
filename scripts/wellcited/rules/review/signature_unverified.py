"""Each signature was verified.

Why: a signature that nobody looks at proves nothing.

Instead: install OpenSSH, version 8.1 or later, where the checks run: its `ssh-keygen` verifies signatures.

Source: OpenSSH 8.1 release notes (experimental support for signatures); ssh-keygen(1).
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def signature_unverified(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each signature of which it is not known whether it holds."""
    for review in article.front.reviews:
        verdict = facts.library.signatures.get((article.path, review.path))
        if verdict and verdict.holds == "unknown":
            yield rule.finding(
                at=article.span(review.at("signature")),
                says=f"this signature was not verified: {verdict.why}",
                help="install OpenSSH where the checks run",
            )
