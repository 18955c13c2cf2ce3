"""The blocks of a body: paragraphs, headings, lists, quotes, tables and boxes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token

from wellcited.model.body import CARE_LEVELS
from wellcited.site import boxes
from wellcited.site.inline import Explaining, write_inline
from wellcited.site.safe import escaped
from wellcited.site.writer import Writer

Numbered = tuple[int, Token]
"""A token with its index in the whole body, by which headings are known."""

_SIMPLE = {
    "bullet_list_open": "<ul>\n",
    "bullet_list_close": "</ul>\n",
    "ordered_list_close": "</ol>\n",
    "list_item_open": "<li>",
    "list_item_close": "</li>\n",
    "blockquote_open": "<blockquote>\n",
    "blockquote_close": "</blockquote>\n",
    "table_open": '<table class="wc-table">\n',
    "table_close": "</table>\n",
    "thead_open": "<thead>\n",
    "thead_close": "</thead>\n",
    "tbody_open": "<tbody>\n",
    "tbody_close": "</tbody>\n",
    "tr_open": "<tr>",
    "tr_close": "</tr>\n",
    "paragraph_close": "</p>\n",
    "hr": "<hr>\n",
}
_LABEL = 80
"""Longest label that a cell repeats from its header."""


class BlockWriter:
    """Writes a run of tokens that opens and closes as many blocks."""

    def __init__(self, writer: Writer, tokens: Sequence[Numbered], *, lifted: bool = False) -> None:
        """
        Set up.

        Args:
            writer: The page.
            tokens: The tokens to write.
            lifted: Whether a box among them is a part of the page, with a heading of the second level.
        """
        self.writer = writer
        self.tokens = tokens
        self.lifted = lifted
        self.labels: list[str] = []
        self.column = 0
        self.endings: list[str] = []
        self.boxes: list[str] = []
        """Kinds of the boxes that are open."""
        self.cell = "td"

    def write(self) -> None:
        """Write all tokens."""
        skip = 0
        for position, (index, token) in enumerate(self.tokens):
            if skip:
                skip -= 1
            elif token.type == "admonition_open":
                skip = self._open_box(position, token)
            elif token.type == "admonition_close":
                self.boxes.pop()
                self.writer.write(self.endings.pop())
            elif token.type == "paragraph_open":
                skip = self._paragraph(position, token)
            elif token.type == "paragraph_close" and token.hidden:
                continue
            elif token.type in _SIMPLE:
                self.column = 0
                self.writer.write(_SIMPLE[token.type])
            else:
                self._other(position, index, token)

    def _other(self, position: int, index: int, token: Token) -> None:
        kind = token.type
        if kind == "inline":
            write_inline(self.writer, token.children or [], self._explaining(position))
        elif kind == "heading_open":
            self.writer.write(f'<{_level(token)} id="{escaped(self.writer.anchors[index])}">')
        elif kind == "heading_close":
            self.writer.write(f"</{_level(token)}>\n")
        elif kind == "ordered_list_open":
            start = token.attrGet("start")
            self.writer.write(f'<ol start="{int(start)}">\n' if start is not None else "<ol>\n")
        elif kind in ("th_open", "td_open"):
            self._open_cell(position, token)
        elif kind in ("th_close", "td_close"):
            self.writer.write(f"</{self.cell}>")
        else:  # a fenced block: health articles hold no code, and what is there is shown as it stands
            self.writer.write(f"<pre><code>{escaped(token.content)}</code></pre>\n")

    def _explaining(self, position: int) -> Explaining:
        """Return what to do with words of the glossary here: headings hold no links, and care cards only their own."""
        if position and self.tokens[position - 1][1].type in ("heading_open", "th_open"):
            return "nothing"
        return "note" if any(kind in CARE_LEVELS for kind in self.boxes) else "link"

    def _paragraph(self, position: int, token: Token) -> int:
        """Open a paragraph; one that holds nothing but a component, and perhaps its source, becomes a block."""
        if token.hidden:
            return 0
        call, marks = _only_component(self.tokens[position + 1][1])
        expansion = self.writer.expand(call.meta["call"]) if call else None
        if expansion and expansion.block and (expansion.block_end is not None or not marks):
            self.writer.write(expansion.block)
            write_inline(self.writer, marks)
            self.writer.write((expansion.block_end or "") + "\n")
            return 2
        self.writer.write("<p>")
        return 0

    def _open_cell(self, position: int, token: Token) -> None:
        content = self.tokens[position + 1][1]
        words = _words(content)
        if token.type == "th_open":
            if self.column == 0:
                self.labels = []
            self.labels.append(words[:_LABEL].strip())
        # An empty header cell is no header: a screen reader would announce nothing for each cell below it.
        self.cell = "th" if token.type == "th_open" and content.children else "td"
        attributes = ' scope="col"' if self.cell == "th" else ""
        side = re.fullmatch(r"text-align:(left|center|right)", str(token.attrGet("style") or ""))
        if side:
            attributes += f' class="wc-{side[1]}"'
        if token.type == "td_open" and content.children and self.column < len(self.labels):
            label = self.writer.repeat(self.labels[self.column])
            attributes += f' data-label="{escaped(label)}"' if label else ""
        self.column += 1
        self.writer.write(f"<{self.cell}{attributes}>")

    def _open_box(self, position: int, token: Token) -> int:
        """Open a box and write its title; return how many tokens the title takes."""
        titled = self.tokens[position + 1][1].type == "admonition_title_open"
        title = (self.tokens[position + 2][1].children or []) if titled and boxes.has_own_title(token) else None
        self.boxes.append(boxes.kind_of(token))
        self.endings.append(boxes.open_box(self.writer, token, title, lifted=self.lifted and len(self.boxes) == 1))
        return 3 if titled else 0


def _level(token: Token) -> str:
    """Return the element of a heading: `<h1>` is the title's, and the body has none."""
    return f"h{max(int(token.tag[1]), 2)}"


def _only_component(token: Token) -> tuple[Token | None, list[Token]]:
    """Return the component of a paragraph that holds nothing else but marks behind it, and a full stop."""
    real = [child for child in token.children or [] if child.type != "softbreak"]
    while real and real[-1].type == "text" and real[-1].content.strip() in ("", "."):
        real.pop()
    while real and real[0].type == "text" and not real[0].content.strip():
        del real[0]
    marks = [child for child in real[1:] if not (child.type == "text" and not child.content.strip())]
    if not real or real[0].type != "component" or any(child.type != "cite" for child in marks):
        return None, []
    return real[0], marks


def _words(token: Token) -> str:
    """Return the text of a cell, without marks and pictures."""
    seen = ("text", "text_special", "code_inline")
    return " ".join("".join(child.content if child.type in seen else " " for child in token.children or []).split())
