"""Tokens to the tree of the clinical text."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token

from wellcited.model.clinical import Mention, Part, Piece, PieceKind, Run, Tree

_PARTS = {
    "heading": "heading",
    "bullet_list": "bullets",
    "ordered_list": "numbers",
    "list_item": "item",
    "blockquote": "quote",
    "admonition": "box",
    "admonition_title": "title",
    "table": "table",
    "tr": "row",
    "th": "header",
    "td": "cell",
}
"""Parts that the tree keeps. Paragraphs, and the head and body of a table, only hold what is inside them."""

_SHIFTS: dict[str, PieceKind] = {"<sup>": "raised", "<sub>": "lowered"}


def clinical(tokens: Sequence[Token], first_line: int) -> Tree:
    """
    Return the tree of a body.

    Args:
        tokens: What the parser made of it.
        first_line: Line of the file on which the body begins, from 1.
    """
    stack: list[tuple[Part, list[Part | Run]]] = [(Part(""), [])]
    line = first_line
    for token in tokens:
        name, _, end = token.type.rpartition("_")
        if token.map:
            line = first_line + token.map[0]
        if token.type == "inline":
            words = _pieces(token.children or [])
            if words and not _is_made_up(token, stack):
                stack[-1][1].append(Run(words, line))
        elif token.type == "fence":
            stack[-1][1].append(Part("code", (), (Run((token.content,), line),)))
        elif end == "open" and name in _PARTS:
            stack.append((Part(_PARTS[name], _facts(token)), []))
        elif end == "close" and name in _PARTS:
            part, inside = stack.pop()
            if inside or part.kind != "title":
                stack[-1][1].append(Part(part.kind, part.facts, tuple(inside)))
    return tuple(stack[0][1])


def _facts(token: Token) -> tuple[str | int, ...]:
    if token.type == "heading_open":
        return (int(token.tag[1]),)
    if token.type == "ordered_list_open":
        return (int(token.attrGet("start") or 1) if token.attrGet("start") != 0 else 0,)
    if token.type == "admonition_open":
        written = '"' in token.info or len(token.info.split()) > 1
        return (str(token.meta["tag"]), "titled" if written else "untitled")
    return ()


def _is_made_up(token: Token, stack: list[tuple[Part, list[Part | Run]]]) -> bool:
    """Return whether this is the parser's own title for a box that the author gave none."""
    return stack[-1][0].kind == "title" and stack[-2][0].facts[-1:] == ("untitled",)


def _pieces(children: Sequence[Token]) -> tuple[str | Piece, ...]:
    stack: list[tuple[Piece, list[str | Piece]]] = [(Piece("raw"), [])]

    def say(text: str) -> None:
        inside = stack[-1][1]
        if inside and isinstance(inside[-1], str):
            inside[-1] += text
        elif text:
            inside.append(text)

    def close() -> None:
        piece, inside = stack.pop()
        stack[-1][1].append(Piece(piece.kind, piece.facts, tuple(inside)))

    for token in children:
        made = _leaf(token)
        if isinstance(made, str):
            say(made)
        elif made:
            stack[-1][1].append(made)
        elif opened := _opened(token):
            stack.append((opened, []))
        elif token.type in ("link_close", "tag") and len(stack) > 1:
            close()
    while len(stack) > 1:  # a link and a raised figure that cross each other
        close()
    return tuple(stack[0][1])


def _opened(token: Token) -> Piece | None:
    """Return the piece that a token opens."""
    if token.type == "link_open":
        return Piece("link", (str(token.attrGet("href") or ""), str(token.attrGet("title") or "")))
    return Piece(_SHIFTS[token.content]) if token.type == "tag" and token.content in _SHIFTS else None


def _leaf(token: Token) -> str | Piece | None:
    """Return the words or the piece that a token is by itself."""
    match token.type:
        case "text" | "text_special" | "code_inline":
            return token.content
        case "softbreak" | "hardbreak":
            return " "
        case "tag" if token.content == "<br>":
            return " "
        case "cite":
            return Piece("cite", tuple(Mention(item.id, item.locator) for item in token.meta["items"]))
        case "component":
            call = token.meta["call"]
            return Piece("component", (call.name, *(("", value) for value in call.args), *call.kwargs))
        case "image":
            facts = (str(token.attrGet("src") or ""), str(token.attrGet("title") or ""))
            return Piece("image", facts, (token.content,))
        case "raw":
            return Piece("raw", (token.content,))
    return None
