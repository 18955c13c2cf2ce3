"""Reading and judging never break, whatever the bytes; and everything that is found lies in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import TODAY
from tests.rules.cases import ARTICLE, SITE
from wellcited.checking.check import check
from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Library
from wellcited.model.span import Span
from wellcited.reading.article import read_article
from wellcited.reading.library import read_library

pytestmark = pytest.mark.slow

_SITE = read_library(SITE)
_CASE = (SITE / ARTICLE).read_text("utf-8")
_WORDS = r"""
--- - # ## > 1. * !!! ??? : ; , | " ' [ ] ( ) { } < > & \ ` ``` ~~~ ** _ ~~ @ [@ ] [^ [[ ]] ![ ]( &lt; &#106;
<!-- --> <b> </b> <br> <sub> <script> <x@y.z> {{ }} {% %} {# #} {: #x } --8<-- "x" ::: [TOC] [a](b) ![a](b) [a]:
[a][b] [@example2021] [@example2021 @example2021 [example2021] [@nobody; -@example2021, p. 3] [a](neighbour.md#x)
[a](javascript:b) {{term("dvt")}} {{term( a: word. 1 10 1,000 mg in half 2021 % title: citations: reviews: on:
2026-01-01 &a *a !!x <<: [tight]
""".split()
_LINES = ["\n", "\n\n", "\n\n    ", "\n    ", "\r", "\r\n", "| a | b |\n| --- | --- |\n", "\n## Words\n\n"]
_BOXES = ['\n!!! note "a"\n\n    ', "\n\n- a\n    - ", "\n> "]
_UNSEEN = list("\t  \u202e\u200b\u200d\u00e9\U0001f600\x00\u2028\ufeff\x85\u00a0")
_ODD = st.lists(st.sampled_from([*_WORDS, *2 * _LINES, *_BOXES, *_UNSEEN]), max_size=60).map("".join)


def spans(thing: object) -> Iterator[Span]:
    """Yield every place in a part of an article."""
    if isinstance(thing, Span):
        yield thing
    elif isinstance(thing, tuple):
        for item in thing:
            yield from spans(item)
    elif is_dataclass(thing) and not isinstance(thing, type):
        for field in fields(thing):
            yield from spans(getattr(thing, field.name))


def findings(article: Article) -> list[Finding]:
    """Return what all rules find in an article beside its neighbour."""
    others = tuple(other for other in _SITE.articles if other.path != article.path)
    library = Library(
        articles=(article, *others),
        people=_SITE.people,
        topics=_SITE.topics,
        glossary=_SITE.glossary,
        policy=_SITE.policy,
        helplines=_SITE.helplines,
        sources=_SITE.sources,
        files=_SITE.files,
    )
    found = check(library, TODAY, production=True).findings
    return [finding for finding in found if finding.path == article.path]


def outside(article: Article) -> list[Span]:
    """Return the places, in an article and in what rules find in it, that do not lie in the file."""
    lines = article.text.split("\n")
    places = [*spans(article.faults), *spans(article.body), *(node.span for node in article.places.nodes.values())]
    places += [finding.span for finding in findings(article)]
    return [
        span
        for span in places
        if not (1 <= span.line <= span.end_line <= len(lines))
        or not (1 <= span.column <= len(lines[span.line - 1]) + 1)
        or not (1 <= span.end_column <= len(lines[span.end_line - 1]) + 2)
        or (span.line, span.column) > (span.end_line, span.end_column)
    ]


@given(st.binary(max_size=400))
def test_any_bytes_can_be_read(data: bytes) -> None:
    """
    No bytes are an exception: what cannot be read is a fault.
    """
    article = read_article(ARTICLE.as_posix(), data)

    assert article.readable or findings(article)


@given(st.text(max_size=400))
def test_any_text_can_be_a_body(text: str) -> None:
    """
    Every place in a body lies in the file.
    """
    article = read_article(
        ARTICLE.as_posix(), _CASE.replace("Walk a little.", text, 1).encode("utf-8", "surrogatepass")
    )

    assert [] == outside(article)


@given(_ODD)
@settings(max_examples=300)
def test_any_mix_of_markup_can_be_a_body(text: str) -> None:
    """
    Markup that is cut off, nested or mixed is read, judged, and placed in the file.
    """
    article = read_article(ARTICLE.as_posix(), _CASE.replace("Walk a little.", f"Walk.\n\n{text}", 1).encode())

    assert [] == outside(article)


@given(_ODD)
@settings(max_examples=200)
def test_any_mix_of_markup_can_be_front_matter(text: str) -> None:
    """
    Front matter that is broken in any way is a fault with a place.
    """
    article = read_article(ARTICLE.as_posix(), _CASE.replace("also_called: [tight calf]", text, 1).encode())

    assert [] == outside(article)


@given(_ODD)
def test_any_mix_of_markup_can_be_a_file(text: str) -> None:
    """
    A file without any order is read too.
    """
    article = read_article(ARTICLE.as_posix(), text.encode())

    assert [] == outside(article)
