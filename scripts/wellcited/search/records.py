"""
What the search knows of an article: a small page of its own, which no reader sees.

The pages of the site hold much that nobody looks for (references, codes, names). Indexing a page made for it keeps the
readers' pages free of the indexer's marks, and its weights in one place.

Source:
    pagefind.app, "Weighting sections", "Metadata". Its filters and its order are not used: they are written in an order
    that changes from run to run (1.5.2), and the same library must give the same bytes. See facets.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.folding import fold
from wellcited.site.safe import escaped
from wellcited.site.views import ArticleView, LibraryView

TITLE, ALSO_CALLED, SUMMARY = 10, 8, 5
"""Weights of words by where they stand. Pagefind gives headings up to 7 by itself, and text 1."""
IGNORED = ".wc-cite, .wc-hidden, svg"
"""Parts of a text that are no words of it: numbers of references, what only a screen reader says twice, drawings."""
_DASH = re.compile(r"(?<=[^\W\d_])[\u2013\u2014](?=[^\W\d_])")
"""A dash that joins two names: Pagefind parts words at a hyphen only, and nobody would find the second name."""


def records(views: LibraryView) -> Iterator[tuple[str, str]]:
    """
    Yield the address of each article that readers may find, and its page for the index.

    Drafts and withdrawn articles are left out, and so are the pages for editors.
    """
    for article in views.articles:
        if article.status == "published":
            yield article.url, record(article, views.site.language)


def record(article: ArticleView, language: str) -> str:
    """
    Return the page of one article for the index.

    `names` of its metadata are title and other names, folded; `head` is how many words stand before its text, so that
    an excerpt does not repeat what stands above it.
    """
    topic = article.breadcrumb[-1].title if article.breadcrumb else ""
    reviewed = article.last_reviewed
    head = [article.title, *(f"{word}." for word in article.also_called), article.summary]
    meta = {
        "names": "|".join(fold(name) for name in (article.title, *article.also_called)),
        "head": str(len(" ".join(head).split())),
        "topic": topic,
        "type": article.type_words,
        "summary": article.summary,
        "reviewed": reviewed.words if reviewed else "",
        "reviewed_iso": reviewed.iso if reviewed else "",
    }
    lines = [
        f'<!doctype html><html lang="{escaped(language)}"><head><title>{escaped(article.title)}</title></head>',
        "<body data-pagefind-body>",
        f'<h1 data-pagefind-weight="{TITLE}" data-pagefind-meta="title">{escaped(article.title)}</h1>',
        *(f'<p data-pagefind-weight="{ALSO_CALLED}">{escaped(word)}.</p>' for word in article.also_called),
        f'<p data-pagefind-weight="{SUMMARY}">{escaped(article.summary)}</p>',
        *(f'<i data-pagefind-meta="{key}:{escaped(value)}"></i>' for key, value in meta.items() if value),
        article.key_points_html,
        article.cards_html,
        article.body_html,
        "</body></html>",
    ]
    page = "\n".join(line for line in lines if line)
    # Two cells of a table stand beside each other without a blank: they are two words all the same.
    page = page.replace("</td>", "</td> ").replace("</th>", "</th> ")
    return _DASH.sub("-", page)
