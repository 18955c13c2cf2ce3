"""
The body of an article as HTML.

It is made from the tokens that the checks have read, by a renderer that escapes every text and knows every element and
attribute that it writes: what is not written here cannot be on a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from wellcited.citing.numbering import Numbering
from wellcited.markup.calls import Call
from wellcited.markup.dialect import parse
from wellcited.model.article import Article
from wellcited.model.body import CARE_LEVELS, Heading
from wellcited.model.citation import Citation
from wellcited.model.library import Facts
from wellcited.site import boxes, components, urls
from wellcited.site.blocks import BlockWriter, Numbered
from wellcited.site.safe import SafeHtml
from wellcited.site.targets import Targets
from wellcited.site.views import CardHtml, Contents, WordView
from wellcited.site.vocabulary import Vocabulary
from wellcited.site.words import word_views
from wellcited.site.writer import Writer


@dataclass(frozen=True, slots=True)
class RenderedBody:
    """The parts of a body, in the order in which a page shows them."""

    key_points_html: SafeHtml
    cards: tuple[CardHtml, ...]
    body_html: SafeHtml
    contents: tuple[Contents, ...]
    numbering: Numbering
    """The references in the order in which the page mentions them."""
    words: tuple[WordView, ...] = ()
    """Words of the glossary that the page explains."""


def render_body(
    article: Article, facts: Facts, *, drafts: bool = False, targets: Targets | None = None, explain: bool = False
) -> RenderedBody:
    """
    Render a body.

    Key points and care cards at the top level are parts of the page and leave the text around them, wherever they
    stand in it. References are numbered in the order of the page: key points, cards by urgency, the rest.

    Args:
        article: The article.
        facts: The library around it: where links lead, shared sources, words, telephone numbers.
        drafts: Whether articles that readers do not see yet can be linked, as in a preview.
        targets: What can be linked, if it was found out before; it is the same for all articles of a library.
        explain: Whether the page shows the entries of words, to which the text then leads.
    """
    library = facts.library
    place = components.Place(library, urls.page(article.path))

    def expand(call: Call) -> components.Expansion | None:
        return components.expand(call, place)

    tokens = list(enumerate(parse(article.body.text)))
    opened = [index for index, token in tokens if token.type == "heading_open"]
    headings = dict(zip(opened, article.body.headings, strict=True))
    writer = Writer(
        article=article,
        citations=entries(article, facts),
        targets=targets or Targets.of(library, drafts=drafts),
        expand=expand,
        anchors={index: heading.anchor for index, heading in headings.items()},
        vocabulary=_vocabulary(article, facts) if explain else None,
    )
    parts, rest = _parts(tokens)
    wanted = [("key-points", run) for kind, run in parts if kind == "key-points"]
    wanted += [(level, run) for level in CARE_LEVELS for kind, run in parts if kind == level]
    cuts = []
    for _, run in wanted:
        BlockWriter(writer, run, lifted=True).write()
        cuts.append(len(writer.parts))
    BlockWriter(writer, rest).write()
    cuts.append(len(writer.parts))
    htmls, numbering = writer.finish(cuts)
    pairs = list(zip(wanted, htmls[:-1], strict=True))
    return RenderedBody(
        key_points_html=SafeHtml("\n".join(html for (kind, _), html in pairs if kind == "key-points")),
        cards=tuple(CardHtml(kind, html) for (kind, _), html in pairs if kind != "key-points"),
        body_html=htmls[-1],
        contents=_contents(headings[index] for index, token in rest if index in headings and token.level == 0),
        numbering=numbering,
        words=word_views(writer.words, library.glossary.value, place.url),
    )


def _vocabulary(article: Article, facts: Facts) -> Vocabulary:
    return Vocabulary.of(facts.library.glossary.value, (article.front.title or "", *article.front.also_called))


def entries(article: Article, facts: Facts) -> Mapping[str, Citation]:
    """Return the entries of an article by id, shared sources in full; of two with one id, the first."""
    found: dict[str, Citation] = {}
    for entry in facts.library.citations(article):
        if entry.id:
            found.setdefault(entry.id, entry)
    return found


def _parts(tokens: Sequence[Numbered]) -> tuple[list[tuple[str, list[Numbered]]], list[Numbered]]:
    """Take the boxes that are parts of the page out of a body; return them with their kinds, and what is left."""
    parts: list[tuple[str, list[Numbered]]] = []
    rest: list[Numbered] = []
    current: list[Numbered] | None = None
    for index, token in tokens:
        if current is None and _opens_part(token):
            current = []
            parts.append((boxes.kind_of(token), current))
        (rest if current is None else current).append((index, token))
        if token.type == "admonition_close" and token.level == 0:
            current = None
    return parts, rest


def _opens_part(token: Token) -> bool:
    return token.type == "admonition_open" and token.level == 0 and boxes.is_part_of_the_page(token)


def _contents(headings: Iterator[Heading]) -> tuple[Contents, ...]:
    """Return the sections, each with the sections one step below it; deeper ones are left out."""
    lines: list[tuple[Heading, list[Contents]]] = []
    for heading in headings:
        if not heading.text:
            continue
        if heading.level <= 2:
            lines.append((heading, []))
        elif heading.level == 3 and lines:
            lines[-1][1].append(Contents(heading.text, heading.anchor, 3))
    return tuple(Contents(heading.text, heading.anchor, 2, tuple(children)) for heading, children in lines)
