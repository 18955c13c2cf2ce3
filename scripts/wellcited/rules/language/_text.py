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
_LONGEST = 5_000
"""Characters of a sentence that are looked at: nobody writes longer ones but to make a check slow."""
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
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
        return self.prose.is_linked(self.place.span)

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
        self._last_shown = (-1, "")
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

    @cached_property
    def _link_spans(self) -> list[Span]:
        return sorted(link.span for link in self.article.body.links)

    @cached_property
    def lower(self) -> str:
        """`text` in lower case, each character in its place."""
        lower = self.text.lower()
        same = len(lower) == len(self.text)
        return lower if same else "".join(low if len(low := char.lower()) == 1 else char for char in self.text)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words, in lower case; a word with a hyphen or apostrophe inside is one."""
        return frozenset(_WORD.findall(self.lower))

    def find(self, pattern: re.Pattern[str], *needs: str) -> Iterator[tuple[Found, re.Match[str]]]:
        """
        Yield what a pattern finds.

        Args:
            pattern: It must not match a line break.
            needs: Letters, in lower case, of which one stands in every sentence where the pattern can match. To look
                for them first is far quicker.
        """
        if not needs:
            stretches = [(0, len(self.text))]
        else:
            indices = {bisect_right(self._starts, at) - 1 for need in needs for at in all_of(self.lower, need)}
            stretches = [(self._starts[i], self._starts[i] + len(self.pieces[i].text)) for i in sorted(indices)]
        for start, end in stretches:
            for match in pattern.finditer(self.text, start, end):
                yield self.at(match.start(), match.end()), match

    def place(self, found: Found) -> Place:
        """Return where the words of *found* stand in the file."""
        span = found.piece.span
        shown = self._shown(found.index)
        words = re.compile(_GAP.join(map(re.escape, found.text.split())))
        # The same words may stand in the sentence more than once.
        skip = found.piece.text.count(found.text, 0, found.start)
        for number, match in enumerate(words.finditer(shown)):
            if number == skip:
                return Place(self.article.path, _span(shown, span, match.start(), match.end()))
        return Place(self.article.path, span)

    def _shown(self, index: int) -> str:
        """Return the source of a piece, with what readers do not see blotted out. The last one is kept."""
        if self._last_shown[0] != index:
            span = self.pieces[index].span
            lines = self._lines[span.line - 1 : span.end_line]
            lines[-1] = lines[-1][: span.end_column - 1]
            lines[0] = lines[0][span.column - 1 :]
            self._last_shown = (index, _HIDDEN.sub(lambda match: "\0" * len(match[0]), "\n".join(lines)))
        return self._last_shown[1]

    def is_linked(self, span: Span) -> bool:
        """Return whether a stretch of the file is part of a link."""
        spans = self._link_spans
        index = bisect_right(spans, Span(span.line, span.column, span.end_line + 1, 0)) - 1
        return index >= 0 and (span.end_line, span.end_column) <= (spans[index].end_line, spans[index].end_column)


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


def all_of(text: str, part: str) -> Iterator[int]:
    """Yield every place at which *part* stands in *text*."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


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
            finding = replace(finding, help=f"{finding.help}; other {more} in this article: {len(found) - most}")
        yield finding


def _pieces(article: Article) -> Iterator[Piece]:
    front, body = article.front, article.body
    for name, text in (("title", front.title), ("summary", front.summary)):
        node = article.node(name)
        if text and node and not article.is_faulty(name):
            yield Piece(" ".join(text.split())[:_LONGEST], name, node.span)
    for sentence in body.sentences:
        block = body.blocks[sentence.block]
        yield Piece(" ".join(sentence.text.split())[:_LONGEST], block.kind, sentence.span, block.section)


def _span(text: str, whole: Span, start: int, end: int) -> Span:
    """Return a stretch of *text*, which stands at *whole*, as a stretch of the file."""

    def place(offset: int) -> tuple[int, int]:
        line_start = text.rfind("\n", 0, offset) + 1
        return whole.line + text.count("\n", 0, offset), offset - line_start + (1 if line_start else whole.column)

    return Span(*place(start), *place(end))
