"""The blocks of a body."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode

from wellcited.model.body import CARE_LEVELS
from wellcited.site.boxes import DEFAULT_TITLES, LEVEL_WORDS
from wellcited.site.machine.copy.inline import Page, lines, one_line
from wellcited.site.machine.copy.text import written

_LISTS = ("bullet_list", "ordered_list")


def blocks(page: Page, nodes: list[SyntaxTreeNode]) -> list[str]:
    """Return each block as Markdown, without blank lines around it; empty ones are left out."""
    made: list[str] = []
    before, other = "", False
    for node in nodes:
        # Of two lists in a row, the second has other marks: else they would be one.
        other = node.type == before and not other
        text = _list(page, node, other=other) if node.type in _LISTS else _block(page, node)
        if text:
            made.append(text)
            before = node.type
    return made


def box(page: Page, node: SyntaxTreeNode, *, lifted: bool) -> str:
    """
    Return a box: a care card and key points below a heading that says their level, a note as a quotation.

    Args:
        page: The page.
        node: The box.
        lifted: Whether it is a part of the page, with a heading of the second level.
    """
    kind = str(node.nester_tokens.opening.meta["tag"]) if node.nester_tokens else ""
    title = next((child for child in node.children if child.type == "admonition_title"), None)
    inside = blocks(page, [child for child in node.children if child is not title])
    words = _title(page, node, kind, title)
    if kind in (*CARE_LEVELS, "key-points"):
        head = f"## {words}" if lifted else f"**{words}**"
        return "\n\n".join([head, *inside])
    return _quoted("\n\n".join([f"**{words}**", *inside] if words else inside))


def _title(page: Page, node: SyntaxTreeNode, kind: str, title: SyntaxTreeNode | None) -> str:
    opening = node.nester_tokens.opening if node.nester_tokens else None
    own = opening is not None and ('"' in opening.info or len(opening.info.split()) > 1)
    said = one_line(page, title.children[0]) if title and title.children and own else ""
    if kind in DEFAULT_TITLES:
        said = said or DEFAULT_TITLES[kind]
        return f"{LEVEL_WORDS[kind]}: {said}" if kind in LEVEL_WORDS else said
    return said if own else written(title.children[0].content if title and title.children else "Note")


def _block(page: Page, node: SyntaxTreeNode) -> str:
    kind = node.type
    if kind == "paragraph":
        return "\n\n".join(lines(page, child) for child in node.children)
    if kind == "heading":
        text = one_line(page, node.children[0]) if node.children else ""
        return f"{'#' * max(int(node.tag[1]), 2)} {text}" if text else ""
    if kind == "blockquote":
        return _quoted("\n\n".join(blocks(page, node.children)))
    if kind == "table":
        return _table(page, node)
    if kind == "admonition":
        return box(page, node, lifted=False)
    if kind == "hr":
        return "* * *"
    return _fence(node.content)


def _list(page: Page, node: SyntaxTreeNode, *, other: bool) -> str:
    paragraphs = [child for item in node.children for child in item.children if child.type == "paragraph"]
    gap = "\n\n" if any(not paragraph.hidden for paragraph in paragraphs) else "\n"
    items = []
    for number, item in enumerate(node.children, int(node.attrs.get("start", 1))):
        mark = f"{number}{')' if other else '.'} " if node.type == "ordered_list" else ("* " if other else "- ")
        items.append(mark + _indented(gap.join(blocks(page, item.children)), len(mark)))
    return gap.join(items)


def _indented(text: str, width: int) -> str:
    """Return text of which every line but the first stands in."""
    return "\n".join(
        f"{' ' * width}{line}" if line and number else line for number, line in enumerate(text.split("\n"))
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""


def _table(page: Page, node: SyntaxTreeNode) -> str:
    rows = [row for part in node.children for row in part.children]
    made = [[one_line(page, cell.children[0]) if cell.children else "" for cell in row.children] for row in rows]
    if not made:
        return ""
    head, *rest = (f"| {' | '.join(row)} |" for row in made)
    return "\n".join([head, "|" + " --- |" * len(made[0]), *rest])


def _fence(content: str) -> str:
    fence = "```"
    while fence in content:
        fence += "`"
    return f"{fence}\n{content.rstrip()}\n{fence}"
