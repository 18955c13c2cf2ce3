"""The text of an article as its readers see it, in one string, and the way back from there to the lines of the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.places import Place
from wellcited.model.span import Span

# What stands in the source of a sentence and is no part of its words: targets of links, citation marks, components.
_HIDDEN = re.compile(r"\]\([^)\n]*\)|\[-?@[^\]\n]*\]|\{\{[^}\n]*\}\}")
_GAP = r"[*_`\\]*\s+[*_`\\]*"


@dataclass(frozen=True, slots=True)
class Piece:
    """The title, the summary, or one sentence of the body, with single spaces between its words."""

    text: str
    kind: str
    """`title`, `summary`, or the kind of the block: `paragraph`, `heading`, `item`, `cell`, `card-title`."""
    span: Span
    section: int = -1
    """Index of the heading above it in `Body.headings`, or -1."""


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of a piece."""

    prose: Prose
    piece: Piece
    index: int
    """Index of the piece in `Prose.pieces`."""
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words."""
        return self.piece.text[self.start : self.end]

    @property
    def before(self) -> str:
        """What stands before the words in their sentence."""
        return self.piece.text[: self.start]

    @property
    def after(self) -> str:
        """What stands after the words in their sentence."""
        return self.piece.text[self.end :]

    @property
    def quoted(self) -> bool:
        """Whether the words are somebody else's, given in quotation marks."""
        before = self.before
        return before.count('"') % 2 == 1 or before.rfind("\u201c") > before.rfind("\u201d")

    @property
    def linked(self) -> bool:
        """Whether the words are part of a link."""
        span = self.place.span
        return any(
            link.span <= span and (span.end_line, span.end_column) <= (link.span.end_line, link.span.end_column)
            for link in self.prose.article.body.links
        )

    @property
    def place(self) -> Place:
        """The words in the file; their sentence, where its source reads differently."""
        return self.prose.place(self)


class Prose:
    """All pieces of an article, and all of them in one string, one to a line."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.pieces = tuple(_pieces(article))
        self.text = "\n".join(piece.text for piece in self.pieces)
        self._starts: list[int] = []
        start = 0
        for piece in self.pieces:
            self._starts.append(start)
            start += len(piece.text) + 1

    @cached_property
    def _lines(self) -> list[str]:
        return self.article.text.split("\n")

    def at(self, start: int, end: int) -> Found:
        """Return a stretch of `text`; it must not cross the end of a line."""
        index = bisect_right(self._starts, start) - 1
        first = self._starts[index]
        return Found(self, self.pieces[index], index, start - first, end - first)

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[Found, re.Match[str]]]:
        """Yield what a pattern finds. It must not match a line break."""
        for match in pattern.finditer(self.text):
            yield self.at(match.start(), match.end()), match

    def place(self, found: Found) -> Place:
        """Return where the words of *found* stand in the file."""
        span = found.piece.span
        source = "\n".join(self._lines[span.line - 1 : span.end_line])
        stop = len(source) - len(self._lines[span.end_line - 1]) + span.end_column - 1
        shown = _HIDDEN.sub(lambda match: "\0" * len(match[0]), source[:stop])
        words = re.compile(_GAP.join(map(re.escape, found.text.split())))
        # The same words may stand in the sentence more than once.
        skip = found.piece.text.count(found.text, 0, found.start)
        for number, match in enumerate(words.finditer(shown, span.column - 1)):
            if number == skip:
                return Place(self.article.path, _span(shown, span.line, match.start(), match.end()))
        return Place(self.article.path, span)


def prose(article: Article) -> Prose:
    """Return the text of an article. Rules ask for it one after the other, so the last few are kept."""
    kept = _kept.get(id(article))
    if kept is None or kept.article is not article:
        if len(_kept) >= _MOST:
            _kept.clear()
        kept = _kept[id(article)] = Prose(article)
    return kept


_kept: dict[int, Prose] = {}
_MOST = 64


def few(findings: Iterable[Finding], most: int, more: str) -> Iterator[Finding]:
    """
    Yield the first findings only: an editor mends a few, and a wall of hints is not read.

    Args:
        findings: All of them, the most important first.
        most: How many to yield.
        more: What the others are, in the plural: `long sentences`.
    """
    found = list(findings)
    for number, finding in enumerate(found[:most], 1):
        if number == most and len(found) > most:
            finding = replace(finding, help=f"{finding.help}; this article has {len(found) - most} more {more}")
        yield finding


def _pieces(article: Article) -> Iterator[Piece]:
    front, body = article.front, article.body
    for name, text in (("title", front.title), ("summary", front.summary)):
        node = article.node(name)
        if text and node and not article.is_faulty(name):
            yield Piece(" ".join(text.split()), name, node.span)
    for sentence in body.sentences:
        block = body.blocks[sentence.block]
        yield Piece(" ".join(sentence.text.split()), block.kind, sentence.span, block.section)


def _span(text: str, line: int, start: int, end: int) -> Span:
    """Return a stretch of *text*, which begins at column 1 of *line*, as a stretch of the file."""

    def place(offset: int) -> tuple[int, int]:
        return line + text.count("\n", 0, offset), offset - (text.rfind("\n", 0, offset) + 1) + 1

    return Span(*place(start), *place(end))
