"""The body: Markdown tokens to headings, links, marks, boxes and sentences, each with its place."""

from __future__ import annotations

from collections.abc import Callable

from markdown_it.token import Token

from wellcited.markup.clinical import clinical
from wellcited.markup.dialect import MAX_DEPTH, parse
from wellcited.markup.plain import Plain, plain
from wellcited.markup.slug import Slugs
from wellcited.model.body import (
    Admonition,
    Block,
    Body,
    Component,
    Heading,
    Image,
    Link,
    ListBlock,
    Mark,
    Raw,
    Sentence,
    Table,
)
from wellcited.model.clinical import Part
from wellcited.model.finding import Fault
from wellcited.model.span import Span
from wellcited.reading.positions import Positions
from wellcited.reading.raw_lines import raw_lines
from wellcited.reading.sentences import sentences

SpanOf = Callable[[tuple[int, int]], Span]
"""Turns a stretch of a block's content into a stretch of the file."""


class _Reader:
    """Walks the tokens of one body once."""

    def __init__(self, text: str, first_line: int) -> None:
        self.positions = Positions(text, first_line)
        self.slugs = Slugs()
        self.headings: list[Heading] = []
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.marks: list[Mark] = []
        self.components: list[Component] = []
        self.tables: list[Table] = []
        self.admonitions: list[Admonition] = []
        self.lists: list[ListBlock] = []
        self.raws: list[Raw] = []
        self.blocks: list[Block] = []
        self.sentences: list[Sentence] = []
        self.cluster = 0
        self.boxes: list[str] = []
        self.depth_line = -1

    def read(self, tokens: list[Token]) -> None:
        """Read all tokens; what stands inside what is followed by counting opening and closing tokens."""
        list_stack: list[tuple[int, Token]] = []  # index into self.lists
        group, groups = -1, 0
        box_stack: list[tuple[int, int]] = []  # index into self.admonitions, level of its token
        in_item = 0
        for index, token in enumerate(tokens):
            kind = token.type
            if token.level > MAX_DEPTH and self.depth_line < 0 and token.map:
                self.depth_line = token.map[0]
            if kind in ("bullet_list_open", "ordered_list_open"):
                if not list_stack:
                    group, groups = groups, groups + 1
                span = self.positions.line(token.map[0] if token.map else 0)
                self.lists.append(ListBlock(0, kind.startswith("ordered"), span))
                list_stack.append((len(self.lists) - 1, token))
                if box_stack and token.level == box_stack[-1][1] + 1:
                    self._count_items(tokens, index, box_stack[-1][0])
            elif kind in ("bullet_list_close", "ordered_list_close"):
                list_stack.pop()
                if not list_stack:
                    group = -1
            elif kind == "list_item_open":
                in_item += 1
                at = list_stack[-1][0]
                block = self.lists[at]
                self.lists[at] = ListBlock(block.items + 1, block.ordered, block.span)
            elif kind == "list_item_close":
                in_item -= 1
            elif kind == "admonition_open":
                self._open_box(token, nested=bool(self.boxes) or in_item > 0)
                box_stack.append((len(self.admonitions) - 1, token.level))
            elif kind == "admonition_close":
                self.boxes.pop()
                box_stack.pop()
            elif kind == "table_open":
                group, groups = groups, groups + 1
                self._table(tokens, index)
            elif kind == "table_close":
                group = -1
            elif kind == "inline":
                self._inline(token, tokens[index - 1], in_item > 0, group)

    def _open_box(self, token: Token, *, nested: bool) -> None:
        kind = str(token.meta["tag"])
        written = '"' in token.info
        start, end = token.map or [0, 1]
        self.admonitions.append(
            Admonition(
                kind=kind,
                title=token.content if written or len(token.info.split()) > 1 else None,
                items=0,
                span=self.positions.line(start),
                last_line=self.positions.line(end - 1).line,
                nested=nested,
            )
        )
        self.boxes.append(kind)

    def _count_items(self, tokens: list[Token], at: int, box: int) -> None:
        level, count = tokens[at].level, 0
        for token in tokens[at + 1 :]:
            if token.level == level:
                break
            count += token.type == "list_item_open" and token.level == level + 1
        old = self.admonitions[box]
        self.admonitions[box] = Admonition(old.kind, old.title, old.items + count, old.span, old.last_line, old.nested)

    def _table(self, tokens: list[Token], at: int) -> None:
        header: list[str] = []
        rows = 0
        for index, token in enumerate(tokens[at:], at):
            if token.type == "table_close":
                break
            if token.type == "th_open":
                header.append(plain(tokens[index + 1].children or []).text.strip())
            rows += token.type == "tr_open"
        self.tables.append(Table(tuple(header), rows - 1, self.positions.line((tokens[at].map or [0])[0])))

    def _inline(self, token: Token, opener: Token, in_item: bool, group: int) -> None:
        children = token.children or []
        cell = opener.type in ("th_open", "td_open")
        places = self.positions.content(token, cell=cell)

        def span(at: tuple[int, int]) -> Span:
            return self.positions.span(places, *at)

        seen = plain(children)
        first_mark = len(self.marks)
        self._things(children, span)
        whole = span((0, len(token.content)))
        if opener.type == "heading_open":
            text = seen.text.strip()
            # The heading itself belongs to its own section.
            self.headings.append(Heading(int(opener.tag[1]), text, self.slugs.give(text), whole))
        kind = "paragraph"
        if opener.type == "heading_open":
            kind = "heading"
        elif opener.type == "admonition_title_open":
            kind = "card-title"
        elif cell:
            kind = "cell"
        elif in_item:
            kind = "item"
        if opener.type == "admonition_title_open" and self.admonitions[-1].title is None:
            return  # markdown-it's own title for a box that has none
        if not seen.text.strip():
            return
        self._sentences(kind, seen, whole, places, first_mark, group)

    def _sentences(
        self, kind: str, seen: Plain, whole: Span, places: list[tuple[int, int, int]], first_mark: int, group: int
    ) -> None:
        number = len(self.blocks)
        first = len(self.sentences)
        left = [(offset, first_mark + index) for index, offset in enumerate(self._mark_offsets(seen))]
        for start, end in sentences(seen.text):
            mine = tuple(mark for offset, mark in left if offset <= end)
            left = [pair for pair in left if pair[0] > end]
            span = self.positions.span(places, seen.source(start), seen.source(end - 1) + 1)
            self.sentences.append(Sentence(seen.text[start:end], span, number, mine))
        self.blocks.append(
            Block(
                kind=kind,  # type: ignore[arg-type]
                text=seen.text.strip(),
                span=whole,
                sentences=tuple(range(first, len(self.sentences))),
                section=len(self.headings) - 1,
                inside=self.boxes[-1] if self.boxes else "",
                group=group,
            )
        )

    @staticmethod
    def _mark_offsets(seen: Plain) -> list[int]:
        """Return for each mark of a block where in the text it stands; a bracket of two ids is two marks."""
        return [offset for offset, token in seen.cites for _ in token.meta["items"]]

    def _things(self, children: list[Token], span: SpanOf) -> None:
        for index, token in enumerate(children):
            if token.type == "cite":
                start = token.meta["at"][0] + 1
                for item in token.meta["items"]:
                    where = span((start + item.start, start + item.end))
                    self.marks.append(Mark(item.id, where, self.cluster, item.locator, item.suppressed))
                self.cluster += 1
            elif token.type == "link_open":
                inner: list[Token] = []
                for other in children[index + 1 :]:
                    if other.type == "link_close":
                        break
                    inner.append(other)
                pictures = [other.content for other in inner if other.type == "image"]
                text = plain(inner).text.strip() or " ".join(pictures).strip()
                self.links.append(Link(text, str(token.attrGet("href") or ""), span(token.meta["at"]), bool(pictures)))
            elif token.type == "image":
                source, title = str(token.attrGet("src") or ""), str(token.attrGet("title") or "")
                self.images.append(Image(token.content.strip(), source, title, span(token.meta["at"])))
            elif token.type == "component":
                call = token.meta["call"]
                self.components.append(Component(call.name, call.args, call.kwargs, span(token.meta["at"])))
            elif token.type == "raw":
                self.raws.append(Raw(token.meta["kind"], token.content, span(token.meta["at"])))


def read_body(text: str, first_line: int) -> tuple[Body, tuple[Fault, ...]]:
    """
    Read the body of an article.

    Args:
        text: The body.
        first_line: Line of the file on which it begins, from 1.

    Returns:
        The body, and faults: markup that is nested too deep to be read.
    """
    reader = _Reader(text, first_line)
    tokens = parse(text)
    reader.read(tokens)
    tree = clinical(tokens, first_line)
    faults: tuple[Fault, ...] = ()
    if reader.depth_line >= 0:
        says = f"lists, quotes or boxes are nested more than {MAX_DEPTH // 2} deep"
        tree = (Part("unread", (text,)),)  # a review must not be bound to half a text
        faults = (Fault("safety-too-deep", reader.positions.line(reader.depth_line), says, "write it flatter"),)
    calls = {(call.span.line, call.span.column) for call in reader.components}
    raws = sorted([*reader.raws, *raw_lines(text, first_line, calls)], key=lambda raw: raw.span)
    body = Body(
        text=text,
        first_line=first_line,
        headings=tuple(reader.headings),
        links=tuple(reader.links),
        images=tuple(reader.images),
        marks=tuple(reader.marks),
        components=tuple(reader.components),
        tables=tuple(reader.tables),
        admonitions=tuple(reader.admonitions),
        lists=tuple(reader.lists),
        raws=tuple(raws),
        blocks=tuple(reader.blocks),
        sentences=tuple(reader.sentences),
        anchors=frozenset(heading.anchor for heading in reader.headings),
        clinical=tree,
    )
    return body, faults
