"""
What the search knows of an article: a small page of its own, which no reader sees.

The pages of the site hold much that nobody looks for (references, codes, names). Indexing a page made for it keeps the
readers' pages free of the indexer's marks, and its weights in one place.

Source:
    pagefind.app, "Weighting sections", "Metadata", "Filtering", "Sorting".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.folding import fold
from wellcited.site.safe import escaped
from wellcited.site.views import ArticleView, LibraryView

TITLE, ALSO_CALLED, SUMMARY = 10, 8, 5
"""Weights of words by where they stand. Pagefind gives headings up to 7 by itself, and text 1."""
IGNORED = ".wc-cite, .wc-hidden, svg"
"""Parts of a text that are no words of it: numbers of references, what only a screen reader says twice, drawings."""


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
    filters = [("topic", link.title) for link in article.topics] + [("type", article.type_words)]
    lines = [
        f'<!doctype html><html lang="{escaped(language)}"><head><title>{escaped(article.title)}</title></head>',
        "<body data-pagefind-body>",
        f'<h1 data-pagefind-weight="{TITLE}" data-pagefind-meta="title">{escaped(article.title)}</h1>',
        *(f'<p data-pagefind-weight="{ALSO_CALLED}">{escaped(word)}.</p>' for word in article.also_called),
        f'<p data-pagefind-weight="{SUMMARY}">{escaped(article.summary)}</p>',
        *(f'<i data-pagefind-meta="{key}:{escaped(value)}"></i>' for key, value in meta.items() if value),
        *(f'<i data-pagefind-filter="{key}:{escaped(value)}"></i>' for key, value in filters if value),
        f'<i data-pagefind-sort="reviewed:{escaped(reviewed.iso)}"></i>' if reviewed else "",
        article.key_points_html,
        article.cards_html,
        article.body_html,
        "</body></html>",
    ]
    # Two cells of a table stand beside each other without a blank: they are two words all the same.
    return "\n".join(line for line in lines if line).replace("</td>", "</td> ").replace("</th>", "</th> ")
