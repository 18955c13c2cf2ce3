"""A review covers the pictures of the article.

Why: a drawing can hold a dose. A record of version 1 or 2 says where a picture lies and what is told of it to those who
cannot see it, and not what the picture shows: its file could be another one by now, and nobody would notice.

Instead: have the reviewer look at the pictures at the next review. `wellcited review` writes a record of version 3,
which covers them. Until then the old record holds for the words.

Source: docs/editors/fingerprint.md, "Versions".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.fingerprint import covers_pictures, version_of
from wellcited.model.library import Facts
from wellcited.model.reviewing import approvals, can_tell
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_article
def picture_unbound(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report the newest approval in each role, if it holds and yet says nothing of the pictures that readers see."""
    names = [path.rpartition("/")[2] for path, digest in article.pictures.items() if digest]
    if not names or article.front.status != "published" or not can_tell(article, facts):
        return
    for role, review in approvals(article, facts.policy).items():
        if review.text and article.was(review.text) and not covers_pictures(review.text):
            pictures = f"the picture {names[0]}" if len(names) == 1 else f"the pictures {', '.join(names)}"
            yield rule.finding(
                at=article.span(review.at("text")),
                says=f"this record does not cover {pictures}",
                label=f"version {version_of(review.text)} is of the words alone",
                help="at the next review, have the pictures looked at too, and run"
                f" `wellcited review {article.path} --by {review.by} --role {role}`",
            )
