"""
Citations for Python-Markdown: `[@id]` becomes a linked number, `[[references]]` the list.

It serves the pages that owners keep. It knows Python-Markdown and nothing of the site generator around it; articles are
parsed elsewhere, and both get their HTML from `html_list`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX, AtomicString

from wellcited.citing.html_list import mark_html, reference_list_html
from wellcited.citing.marks import MARK, CitedItem, parse_cluster
from wellcited.citing.numbering import number
from wellcited.citing.references import DEFAULT, Style
from wellcited.model.citation import Citation

PLACEHOLDER = "[[references]]"
_TAG = "wellcited-mark"


class CitationsExtension(Extension):
    """
    Numbered citations, linked both ways.

    Example:
        >>> from wellcited.model.citation import Citation
        >>> sources = {"a": Citation(id="a", type="book", title="A book")}
        >>> Markdown(extensions=[CitationsExtension(sources)]).convert("Text [@a].").splitlines()[0]
        '<p>Text<sup class="wc-cite"><a id="cite-1-1" href="#ref-1" role="doc-noteref">1</a></sup>.</p>'
    """

    def __init__(
        self,
        citations: Mapping[str, Citation] | None = None,
        style: Style = DEFAULT,
        on_unknown: Callable[[str], None] | None = None,
    ) -> None:
        """
        Set up.

        Args:
            citations: The references by key. It is read anew for each page, so it may be filled in between.
            style: How the list is formatted.
            on_unknown: Called with each key that has no reference; its mark stays visible as it was written.
        """
        super().__init__()
        self.citations = citations if citations is not None else {}
        self.style = style
        self.on_unknown = on_unknown

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Read marks after code and backslashes, before links; number them when the whole text is known."""
        md.inlinePatterns.register(_MarkPattern(MARK.pattern, md), "wellcited-mark", 175)
        md.treeprocessors.register(_Numberer(md, self), "wellcited-references", 15)


class _MarkPattern(InlineProcessor):
    """Sets a well-formed mark aside, as an element that holds its source."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - as Python-Markdown's own patterns do
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        reference = re.match(r"\[([^\[\]]+)\]", data[m.end() : m.end() + 200])
        is_link = reference is not None and " ".join(reference[1].lower().split()) in self.md.references
        if is_link or STX in m[0] or parse_cluster(m["inner"]) is None:
            return None, None, None
        element = Element(_TAG)
        element.text = AtomicString(m["inner"])
        return element, m.start(), m.end()


class _Numberer(Treeprocessor):
    """Numbers the marks in the order of the text and writes the list."""

    def __init__(self, md: Markdown, extension: CitationsExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, root: Element) -> None:
        parents = {child: parent for parent in root.iter() for child in parent}
        marks = [(mark, self._items(mark, parents)) for mark in root.iter(_TAG)]
        known = self.extension.citations
        numbering = number(item.id for _, items in marks for item in items if item.id in known)
        mentions = iter(numbering.mentions)
        for mark, items in marks:
            pairs = [(item, next(mentions) if item.id in known else None) for item in items]
            if any(mention for _, mention in pairs):
                _replace(mark, parents[mark], self.md.htmlStash.store(mark_html(pairs).markup), close_up=True)
            else:
                _replace(mark, parents[mark], AtomicString(f"[{mark.text}]"), close_up=False)
        place = next(_placeholders(root), None)
        if numbering.ids and place is None:
            place = SubElement(root, "p")
        if place is not None:
            html = reference_list_html(known, numbering, self.extension.style).markup
            place.text = self.md.htmlStash.store(html) if html else ""

    def _items(self, mark: Element, parents: Mapping[Element, Element]) -> tuple[CitedItem, ...]:
        """Return the items of a mark; none inside a link, because a link cannot hold a link."""
        above: Element | None = mark
        while above is not None:
            if above.tag == "a":
                return ()
            above = parents.get(above)
        items = parse_cluster(mark.text or "") or ()
        if self.extension.on_unknown:
            for item in items:
                if item.id not in self.extension.citations:
                    self.extension.on_unknown(item.id)
        return items


def _placeholders(root: Element) -> Iterator[Element]:
    return (p for p in root.iter("p") if len(p) == 0 and (p.text or "").strip() == PLACEHOLDER)


def _replace(mark: Element, parent: Element, words: str, close_up: bool) -> None:
    """Put text in the place of an element; the number follows its word without a space."""
    index = list(parent).index(mark)
    before = (parent.text if index == 0 else parent[index - 1].tail) or ""
    joined = (before.rstrip() if close_up else before) + words + (mark.tail or "")
    parent.remove(mark)
    if index == 0:
        parent.text = joined
    else:
        parent[index - 1].tail = joined


def makeExtension(**options: object) -> CitationsExtension:  # noqa: N802 - the name is Python-Markdown's
    """Return the extension; Python-Markdown calls this when the module is given by name."""
    return CitationsExtension(**options)  # type: ignore[arg-type]
