"""What a page rests on, in a graph."""

from __future__ import annotations

from wellcited.citing import identifiers
from wellcited.model.citation import Citation, CslType
from wellcited.site.json_ld.graph import Node, filled

_KINDS: dict[CslType, str] = {
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "legislation": "Legislation",
    "paper-conference": "ScholarlyArticle",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "software": "SoftwareApplication",
    "thesis": "Thesis",
    "webpage": "WebPage",
}


def source(citation: Citation) -> Node:
    """Return one source; `sameAs` holds the addresses that its identifiers give it, the best one first."""
    same = [
        address
        for address in (
            identifiers.doi_url(citation.DOI or ""),
            identifiers.pubmed_url(citation.PMID or ""),
            identifiers.pmc_url(citation.PMCID or ""),
        )
        if address
    ]
    return filled(
        {
            "@type": _KINDS.get(citation.type, "CreativeWork") if citation.type else "CreativeWork",
            "name": citation.title,
            "url": identifiers.canonical_url(citation.URL or "") or next(iter(same), None),
            "sameAs": same,
            "datePublished": str(citation.issued) if citation.issued else None,
        }
    )
