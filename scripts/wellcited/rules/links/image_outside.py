"""A picture lies in the library, not on another site.

Why: a picture from another site tells that site who reads about which illness. It can change, or vanish, at any time.

Instead: save the picture beside the article, if its licence allows that, and name the file.

Source: W3C, "Self-Review Questionnaire: Security and Privacy": what a page tells to third parties.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import pictures
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def image_outside(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report pictures whose address lies on the web."""
    for image, target in pictures(article):
        if target.is_web:
            yield rule.finding(
                at=article.here(image.span),
                says="this picture would be loaded from another site",
                help="save it beside the article, if its licence allows that, and name the file",
            )
