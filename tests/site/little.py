"""A little library that uses everything, and articles of a few lines."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from tests.conftest import TODAY
from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.reading.article import read_article
from wellcited.reading.library import read_library
from wellcited.site.render import RenderedBody, render_body
from wellcited.site.views import Settings

HERE = Path(__file__).parent
EVERYTHING = "docs/muscles/everything.md"
SETTINGS = Settings(name="Example library", url="https://library.example.org/", explain_words=True)


@cache
def facts() -> Facts:
    """Return the little library, with the day of all tests."""
    return Facts(TODAY, read_library(HERE / "_library"))


def article(body: str, front: str = "", path: str = "docs/muscles/everything.md") -> Article:
    """Return an article with this body."""
    return read_article(path, f"---\ntitle: A page\ntopics: [muscles]\n{front}\n---\n{body}".encode())


def beside(*articles: Article) -> Facts:
    """Return the little library with articles added; one with a known path takes the other's place."""
    library = facts().library
    mine = {**library.by_path, **{one.path: one for one in articles}}
    articles = tuple(mine[path] for path in sorted(mine))
    return Facts(TODAY, replace(library, articles=articles, files=library.files | mine.keys()))


def rendered(body: str, front: str = "", *, explain: bool = True) -> RenderedBody:
    """Return a body as the page of an article beside the little library's others."""
    one = article(body, front)
    return render_body(one, beside(one), explain=explain)


def html(body: str, front: str = "") -> str:
    """Return what stands in the body's part of the page."""
    return rendered(body, front).body_html
