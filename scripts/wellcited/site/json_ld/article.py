"""The page of an article as a graph."""

from __future__ import annotations

from collections.abc import Iterable

from wellcited.model.citation import Citation
from wellcited.site.json_ld.graph import Node, breadcrumb, filled, page, script
from wellcited.site.json_ld.people import persons
from wellcited.site.json_ld.sources import source
from wellcited.site.parts import Settings
from wellcited.site.safe import SafeHtml
from wellcited.site.views import ArticleView

_ABOUT = {
    "condition": "MedicalCondition",
    "symptom": "MedicalSignOrSymptom",
    "treatment": "MedicalTherapy",
    "test": "MedicalTest",
}
_STATUS = {"draft": "Draft", "in-review": "In review", "withdrawn": "Withdrawn"}


def article_json_ld(article: ArticleView, cited: Iterable[Citation], settings: Settings) -> SafeHtml:
    """
    Return the content of the page's `<script type="application/ld+json">`.

    Args:
        article: The page; its own `json_ld` is not read.
        cited: The sources that the page mentions, in the order of their numbers.
        settings: The site; without its address, the page's own is left out.
    """
    way = breadcrumb(article.breadcrumb, article.title, article.url, settings)
    return script([_page(article, cited, settings), way], settings)


def _page(article: ArticleView, cited: Iterable[Citation], settings: Settings) -> Node:
    reviewers = persons(article.reviewers, settings)
    updated = article.updated or article.published
    more = {
        "creativeWorkStatus": _STATUS.get(article.status),
        "license": article.licence.url,
        "audience": {"@type": "MedicalAudience", "audienceType": "Patient"},
        "aspect": list(article.aspects),
        "about": _about(article),
        "datePublished": article.published.iso if article.published else None,
        "dateModified": updated.iso if updated else None,
        "author": persons(article.authors, settings),
        "reviewedBy": reviewers,
        "lastReviewed": article.last_reviewed.iso if article.last_reviewed and reviewers else None,
        "citation": [source(citation) for citation in cited],
    }
    return page("MedicalWebPage", article.title, article.url, article.summary, settings) | filled(more)


def _about(article: ArticleView) -> Node | None:
    """Return the subject, if its codes say which one it is."""
    if not article.codes:
        return None
    return filled(
        {
            "@type": _ABOUT.get(article.type, "MedicalEntity"),
            "name": article.title,
            "alternateName": list(article.also_called),
            "code": [
                {"@type": "MedicalCode", "codeValue": code.code, "codingSystem": code.system_words}
                for code in article.codes
            ],
        }
    )
