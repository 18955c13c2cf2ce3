"""
An article for machines: schema.org in JSON-LD.

Only what is true is said. A sample person is no author and no reviewer, so a demonstration claims neither.

Source:
    schema.org: MedicalWebPage, MedicalCode, BreadcrumbList.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from wellcited.citing import identifiers
from wellcited.model.citation import Citation
from wellcited.site.safe import SafeHtml
from wellcited.site.views import ArticleView, LinkView, PersonView, Settings

_ABOUT = {
    "condition": "MedicalCondition",
    "symptom": "MedicalSignOrSymptom",
    "treatment": "MedicalTherapy",
    "test": "MedicalTest",
}
_CITED = {"article-journal": "ScholarlyArticle", "book": "Book", "report": "Report", "webpage": "WebPage"}


def json_ld(article: ArticleView, cited: Iterable[Citation], settings: Settings) -> SafeHtml:
    """
    Return the content of a `<script type="application/ld+json">`.

    Args:
        article: The page; its own `json_ld` is not read.
        cited: The sources that the page mentions, in the order of their numbers.
        settings: The site; without its address, the page's own is left out.
    """
    graph = [_page(article, cited, settings), _breadcrumb(article, settings)]
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    # A script ends at the first `</script`, whatever JSON thinks; U+2028 and U+2029 ended a line in older engines.
    for mark in "<>&\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return SafeHtml(text)


def _page(article: ArticleView, cited: Iterable[Citation], settings: Settings) -> dict[str, object]:
    reviewers = _people(article.reviewers)
    updated = article.updated or article.published
    return _filled(
        {
            "@type": "MedicalWebPage",
            "url": settings.address(article.url),
            "name": article.title,
            "description": article.summary,
            "inLanguage": settings.language,
            "isPartOf": _filled({"@type": "WebSite", "name": settings.name, "url": settings.address("")}),
            "license": article.licence.url,
            "audience": {"@type": "MedicalAudience", "audienceType": "Patient"},
            "datePublished": article.published.iso if article.published else None,
            "dateModified": updated.iso if updated else None,
            "author": _people(article.authors),
            "reviewedBy": reviewers,
            "lastReviewed": article.last_reviewed.iso if article.last_reviewed and reviewers else None,
            "about": _about(article),
            "citation": [_source(citation) for citation in cited],
        }
    )


def _about(article: ArticleView) -> dict[str, object] | None:
    if not article.codes:
        return None
    return _filled(
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


def _people(people: Iterable[PersonView]) -> list[dict[str, object]]:
    return [
        _filled({"@type": "Person", "name": person.name, "sameAs": _same_as(person), "url": person.url})
        for person in people
        if not person.sample
    ]


def _same_as(person: PersonView) -> str | None:
    return identifiers.orcid_url(person.orcid) if person.orcid else None


def _source(citation: Citation) -> dict[str, object]:
    address = (
        identifiers.doi_url(citation.DOI or "")
        or identifiers.canonical_url(citation.URL or "")
        or identifiers.pubmed_url(citation.PMID or "")
    )
    return _filled({"@type": _CITED.get(citation.type or "", "CreativeWork"), "name": citation.title, "url": address})


def _breadcrumb(article: ArticleView, settings: Settings) -> dict[str, object]:
    way = [*article.breadcrumb, LinkView(article.title, article.url)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            _filled(
                {
                    "@type": "ListItem",
                    "position": position,
                    "name": link.title,
                    "item": settings.address(link.url),
                }
            )
            for position, link in enumerate(way, 1)
        ],
    }


def _filled(data: Mapping[str, object]) -> dict[str, object]:
    """Leave out what is not known."""
    return {key: value for key, value in data.items() if value not in (None, "", [])}
