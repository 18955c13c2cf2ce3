"""The body of an article as HTML."""

from __future__ import annotations

from dataclasses import dataclass

from wellcited.citing.numbering import Numbering
from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.site.safe import SafeHtml
from wellcited.site.views import CardHtml, Contents


@dataclass(frozen=True, slots=True)
class RenderedBody:
    """The parts of a body, in the order in which a page shows them."""

    key_points_html: SafeHtml
    cards: tuple[CardHtml, ...]
    body_html: SafeHtml
    contents: tuple[Contents, ...]
    numbering: Numbering


def render_body(article: Article, facts: Facts, *, drafts: bool = False) -> RenderedBody:
    """
    Render a body.

    Args:
        article: The article.
        facts: The library around it: where links lead, shared sources, words, telephone numbers.
        drafts: Whether articles that readers do not see yet can be linked, as in a preview.
    """
    raise NotImplementedError
