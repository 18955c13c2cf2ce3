"""What stands inside a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import urljoin

from markdown_it.tree import SyntaxTreeNode

from wellcited.markup.calls import Call
from wellcited.model.article import Article
from wellcited.site.components import Expansion
from wellcited.site.machine.copy.text import address, code, line, written
from wellcited.site.targets import Targets

_BREAK = "\\\n"
_ALONE = re.compile(r" ?\[[^\]]*\]")
"""A mark at the beginning of a line."""


@dataclass(frozen=True, slots=True)
class Page:
    """What the copy of a page needs to know."""

    article: Article
    base: str
    """Whole address of the page; "" if the site's is not known: then links stay relative."""
    numbers: Mapping[str, int]
    """Numbers of the references, by key."""
    targets: Targets
    expand: Callable[[Call], Expansion | None]


def one_line(page: Page, node: SyntaxTreeNode) -> str:
    """Return the children of an inline node as one line."""
    return line(_children(page, node, " "))


def lines(page: Page, node: SyntaxTreeNode) -> str:
    """Return the children of an inline node; where the author breaks a line, it is broken."""
    parts = _children(page, node, _BREAK).split(_BREAK)
    return _BREAK.join(line(part) for part in parts).removesuffix(_BREAK)


def _children(page: Page, node: SyntaxTreeNode, breaks: str, *, linked: bool = False) -> str:
    made = ""
    proper = _proper_tags(node.children)
    for index, child in enumerate(node.children):
        if child.type == "tag" and index not in proper:
            text = written(child.content)
        else:
            text = _node(page, child, breaks, linked=linked)
        if made.endswith("]") and (text[:1] == "(" or (text[:1] == ":" and _ALONE.fullmatch(made))):
            made = f"{made[:-1]}\\]"  # a mark: neither the words of a link nor the name of one
        made = made.rstrip(" ") + text if child.type == "cite" else made + text
    return made


def _proper_tags(children: list[SyntaxTreeNode]) -> set[int]:
    """Return which tags may stand: line breaks, and pairs that cross no emphasis and no link."""
    proper: set[int] = set()
    opened: list[int] = []
    for index, child in enumerate(children):
        if child.type != "tag":
            continue
        if child.content == "<br>":
            proper.add(index)
        elif not child.content.startswith("</"):
            opened.append(index)
        elif opened and children[opened[-1]].content[1:] == child.content[2:]:
            proper |= {opened.pop(), index}
    return proper


def _node(page: Page, node: SyntaxTreeNode, breaks: str, *, linked: bool) -> str:
    kind = node.type
    if kind in ("text", "text_special", "raw"):
        return written(node.content)
    if kind in ("em", "strong"):
        inside = _children(page, node, breaks, linked=linked)
        sign = "*" if kind == "em" else "**"
        return f"{sign}{inside}{sign}" if inside.strip() and inside == inside.strip() else inside
    if kind == "softbreak":
        return " "
    if kind == "hardbreak":
        return breaks
    if kind == "code_inline":
        return code(node.content)
    if kind == "link":
        return _link(page, node, breaks, linked=linked)
    if kind == "image":
        return _picture(page, node)
    if kind == "cite":
        return _mark(page, node, linked=linked)
    if kind == "component":
        expansion = page.expand(node.meta["call"])
        return written(unescape(expansion.unlinked)) if expansion else written(node.content)
    return {"<br>": breaks, "<sup>": "^"}.get(node.content, "")  # what is left is a tag


def _link(page: Page, node: SyntaxTreeNode, breaks: str, *, linked: bool) -> str:
    words = _children(page, node, breaks if linked else " ", linked=True)
    href = None if linked else page.targets.link(page.article, str(node.attrs.get("href") or ""))
    return f"[{words}]({address(urljoin(page.base, href.href))})" if href and words.strip() else words


def _picture(page: Page, node: SyntaxTreeNode) -> str:
    words = " ".join("".join(_words(child) for child in node.children).split())
    shown = page.targets.picture(page.article, str(node.attrs.get("src") or ""))
    return f"![{written(words)}]({address(urljoin(page.base, shown.src))})" if shown else written(words)


def _words(node: SyntaxTreeNode) -> str:
    if node.type in ("text", "text_special", "code_inline"):
        return node.content
    return "".join(_words(child) for child in node.children) if node.children else " "


def _mark(page: Page, node: SyntaxTreeNode, *, linked: bool) -> str:
    """Return the numbers of a mark, `[1, 3 (p. 4)]`; one without a reference, or in a link, stays as it was written."""
    items = node.meta["items"]
    if linked or not any(item.id in page.numbers for item in items):
        return f" {written(node.content)}"
    pieces = []
    for item in items:
        number = str(page.numbers[item.id]) if item.id in page.numbers else written(f"@{item.id}")
        place = f"({written(item.locator)})" if item.locator else ""
        pieces.append(" ".join(part for part in (written(item.prefix), number, place, written(item.suffix)) if part))
    return f" [{', '.join(pieces)}]"
