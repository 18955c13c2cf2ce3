"""What the rendering of one page shares: the HTML so far, the ids that are taken, the marks that wait for a number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from wellcited.citing.html_list import mark_html
from wellcited.citing.marks import CitedItem
from wellcited.citing.numbering import Mention, Numbering, number
from wellcited.markup.calls import Call
from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.site import urls
from wellcited.site.components import Expansion
from wellcited.site.safe import SafeHtml
from wellcited.site.targets import Href, Shown, Targets
from wellcited.site.vocabulary import Vocabulary

REPEATED = 1_000_000
"""
How many characters of a page may be copies of text that was written once.

A short label can name a long address, and each cell of a table repeats the header of its column: without an end, a
small file could make a huge page.
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A citation mark in its place; which numbers it shows is known when the whole page is."""

    items: tuple[CitedItem, ...]


@dataclass(slots=True)
class Writer:
    """Collects the pieces of a page in the order of reading."""

    article: Article
    citations: Mapping[str, Citation]
    targets: Targets
    expand: Callable[[Call], Expansion | None]
    anchors: Mapping[int, str]
    """Ids of headings, by the index of the heading's token in the whole body."""
    vocabulary: Vocabulary | None = None
    """The words that the page explains at their first use; None if it has no place for entries."""
    words: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By id of a word that was used: the id of its entry, and that of the link to it; "" where there is no link."""
    parts: list[SafeHtml | Waiting] = field(default_factory=list)
    _ids: dict[str, int] = field(default_factory=dict)
    _repeated: int = 0

    def write(self, html: str) -> None:
        """Append HTML whose texts are escaped."""
        self.parts.append(SafeHtml(html))

    def cite(self, items: tuple[CitedItem, ...]) -> None:
        """Append a mark of which at least one key has a reference."""
        self.parts.append(Waiting(items))

    def explain(self, id_: str, *, linked: bool) -> str | None:
        """
        Note that the page uses a word of the glossary.

        Returns:
            The opening of a link to the word's entry; None if nothing is linked here, or was linked before.
        """
        entry, back = self.words.get(id_, ("", ""))
        entry = entry or self.id(f"wc-word-{urls.term_anchor(id_).removeprefix('term-')}")
        self.words[id_] = (entry, back)
        if back or not linked:
            return None
        back = self.id(entry.replace("wc-word-", "wc-term-", 1))
        self.words[id_] = (entry, back)
        return f'<a class="wc-term" id="{back}" href="#{entry}" role="doc-glossref">'

    def link_again(self, id_: str) -> str:
        """Return the opening of a further link to the entry of a word that was explained before."""
        return f'<a class="wc-term" href="#{self.words[id_][0]}" role="doc-glossref">'

    def id(self, wanted: str) -> str:
        """Return an id for something other than a heading; each is given once. *wanted* begins with `wc-`."""
        count = self._ids[wanted] = self._ids.get(wanted, 0) + 1
        return wanted if count == 1 else f"{wanted}-{count}"

    def repeat(self, text: str) -> str:
        """Return a text that is written in many places; "" once the page has had enough of them."""
        self._repeated += len(text)
        return text if self._repeated <= REPEATED else ""

    def link(self, target: str) -> Href | None:
        """Return where a link leads, or None if its words must do without."""
        href = self.targets.link(self.article, target)
        return href if href and self.repeat(href.href) else None

    def picture(self, target: str) -> Shown | None:
        """Return a picture that can be shown, or None if its text alternative must do."""
        shown = self.targets.picture(self.article, target)
        return shown if shown and self.repeat(shown.src) else None

    def is_known(self, items: tuple[CitedItem, ...]) -> bool:
        """Return whether a mark has a reference to lead to."""
        return any(item.id in self.citations for item in items)

    def finish(self, cuts: list[int]) -> tuple[list[SafeHtml], Numbering]:
        """
        Number the marks and return the pages' parts.

        Args:
            cuts: For each part the length of `parts` when it was done.
        """
        known = self.citations
        waiting = [part for part in self.parts if isinstance(part, Waiting)]
        numbering = number(item.id for mark in waiting for item in mark.items if item.id in known)
        mentions = iter(numbering.mentions)
        done = [part if isinstance(part, SafeHtml) else self._numbered(part, mentions) for part in self.parts]
        starts = [0, *cuts[:-1]]
        joined = [SafeHtml("".join(done[start:end]).strip()) for start, end in zip(starts, cuts, strict=True)]
        return joined, numbering

    def _numbered(self, mark: Waiting, mentions: Iterator[Mention]) -> SafeHtml:
        pairs = [(item, next(mentions) if item.id in self.citations else None) for item in mark.items]
        return SafeHtml(mark_html(pairs).markup)
