"""The body of an article: what stands in it, and where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from wellcited.model.clinical import Tree
from wellcited.model.span import Span

CARE_LEVELS: tuple[str, ...] = ("emergency", "urgent", "see-a-doctor")
"""Care cards, from the most to the least urgent. Source: NHS service manual, care cards."""

BOX_KINDS: tuple[str, ...] = (*CARE_LEVELS, "key-points", "note")
"""Every kind of box that an article may hold: care cards, key points, and a note beside the text."""

RawKind = Literal["html", "attributes", "include", "template"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. `anchor` is the id by which links reach it."""

    level: int
    text: str
    anchor: str
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link: its words, its target as written, and whether an image stands in it."""

    text: str
    target: str
    span: Span
    has_image: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """An image: its text alternative and its source as written."""

    alt: str
    target: str
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Mark:
    """One `@id` of a citation mark. Marks of one bracket share `cluster`, counted from 0 in the article."""

    id: str
    span: Span
    """The `@id` itself, without brackets and locator."""
    cluster: int
    locator: str = ""
    suppressed: bool = False


@dataclass(frozen=True, slots=True)
class Component:
    """A call of a component with literal arguments, such as `{{ helpline("emergency") }}`."""

    name: str
    args: tuple[str | int | float | bool, ...]
    kwargs: tuple[tuple[str, str | int | float | bool], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the text of its header cells (none if it has no header), and the number of its body rows."""

    header: tuple[str, ...]
    rows: int
    span: Span


@dataclass(frozen=True, slots=True)
class Admonition:
    """A `!!!` block: a care card, key points, or another box. `title` is as written; None if there is none."""

    kind: str
    title: str | None
    items: int
    """List items directly inside."""
    span: Span
    """The opening line, from the exclamation marks to its end."""
    last_line: int
    nested: bool = False
    """Whether it stands inside another block."""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list: the number of its own items."""

    items: int
    ordered: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Raw:
    """
    Markup that articles may not use: HTML, an attribute list, an include, or template syntax.

    It is shown to readers as the text it is; a rule asks the editor to remove it.
    """

    kind: RawKind
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """
    A sentence as a reader sees it, without markup and citation marks.

    `block` numbers the paragraph, list item or cell that it stands in, counted from 0; `section` is the index of
    the heading above it in `Body.headings`, or -1 before the first.
    """

    text: str
    span: Span
    block: int
    marks: tuple[int, ...] = ()
    """Indices into `Body.marks` of the marks that stand in the sentence."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of prose: a paragraph, a heading, a list item's text, or a table cell."""

    kind: Literal["paragraph", "heading", "item", "cell", "card-title"]
    text: str
    span: Span
    sentences: tuple[int, ...]
    """Indices into `Body.sentences`."""
    section: int
    """Index into `Body.headings` of the heading above it, or -1."""
    inside: str = ""
    """Kind of the admonition that holds it: `emergency`, `key-points`, ...; or ""."""
    group: int = -1
    """Number of the list or table that holds it, counted from 0 in the article; -1 outside."""


@dataclass(frozen=True, slots=True)
class Body:
    """Everything that rules and pages need to know of an article's body. Tuples are in the order of the text."""

    text: str = ""
    first_line: int = 1
    """Line of the file on which the body begins."""
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    marks: tuple[Mark, ...] = ()
    components: tuple[Component, ...] = ()
    tables: tuple[Table, ...] = ()
    admonitions: tuple[Admonition, ...] = ()
    lists: tuple[ListBlock, ...] = ()
    raws: tuple[Raw, ...] = ()
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    anchors: frozenset[str] = field(default_factory=frozenset)
    """Ids that links into this article can name."""
    clinical: Tree = ()
    """What is said, as a tree, without what only sets the type."""

    def cards(self) -> tuple[Admonition, ...]:
        """Return the care cards."""
        return tuple(box for box in self.admonitions if box.kind in CARE_LEVELS)
