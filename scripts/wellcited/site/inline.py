"""What stands inside a line: words, emphasis, links, pictures, citation marks, components."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from markdown_it.token import Token

from wellcited.site.safe import escaped
from wellcited.site.words import words_in
from wellcited.site.writer import Writer

_PLAIN = {"em_open": "<em>", "em_close": "</em>", "strong_open": "<strong>", "strong_close": "</strong>"}
_OPENERS = ("em_open", "strong_open", "link_open")
_CLOSERS = ("em_close", "strong_close", "link_close")


Explaining = Literal["link", "note", "nothing"]
"""What to do with words of the glossary: link their first use, only note that the page has them, or neither."""


def write_inline(writer: Writer, tokens: list[Token], explaining: Explaining = "nothing") -> None:
    """Write the children of an inline token."""
    proper = _proper_tags(tokens)
    inserts = _explain(writer, tokens, explaining)
    links: list[str] = []
    """What closes each link that is open: `</a>`, or nothing where its words stand alone."""
    for index, token in enumerate(tokens):
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        kind = token.type
        if kind in ("text", "text_special"):
            _write_text(writer, token.content, inserts.get(index, ()))
        elif kind in _PLAIN:
            writer.write(_PLAIN[kind])
        elif kind == "softbreak":
            # A number belongs to the word before it, also where the mark begins a line.
            if not (after and after.type == "cite" and not any(links) and writer.is_known(after.meta["items"])):
                writer.write("\n")
        elif kind == "hardbreak":
            writer.write("<br>\n")
        elif kind == "code_inline":
            writer.write(f"<code>{escaped(token.content)}</code>")
        elif kind == "link_open":
            links.append(_open_link(writer, token, after, inside_a_link=any(links)))
        elif kind == "link_close":
            writer.write(links.pop())
        elif kind == "cite":
            _cite(writer, token, tokens[index - 1] if index else None, inside_a_link=any(links))
        elif kind == "image":
            _picture(writer, token)
        elif kind == "component":
            _component(writer, token, inside_a_link=any(links))
        elif kind == "tag" and index in proper:
            writer.write(token.content)
        else:
            writer.write(escaped(token.content))


def _explain(writer: Writer, tokens: list[Token], explaining: Explaining) -> dict[int, list[tuple[int, str]]]:
    """Return what to insert into texts: for the index of a token, tags with the offsets at which they stand."""
    inserts: dict[int, list[tuple[int, str]]] = {}
    if writer.vocabulary is None or explaining == "nothing":
        return inserts
    for found in words_in(tokens, writer.vocabulary):
        opening = writer.explain(found.id, linked=explaining == "link")
        if opening:
            inserts.setdefault(found.start[0], []).append((found.start[1], opening))
            inserts.setdefault(found.end[0], []).append((found.end[1], "</a>"))
    return inserts


def _write_text(writer: Writer, text: str, inserts: Sequence[tuple[int, str]]) -> None:
    done = 0
    for offset, tag in inserts:
        writer.write(escaped(text[done:offset]) + tag)
        done = offset
    writer.write(escaped(text[done:]))


def _component(writer: Writer, token: Token, *, inside_a_link: bool) -> None:
    expansion = writer.expand(token.meta["call"])
    if expansion is None:
        writer.write(escaped(token.content))
    elif inside_a_link:
        writer.write(expansion.unlinked)
    elif expansion.term and writer.vocabulary is not None:
        opening = writer.explain(expansion.term, linked=True) or writer.link_again(expansion.term)
        writer.write(f"{opening}{expansion.unlinked}</a>")
    else:
        writer.write(expansion.inline)


def _open_link(writer: Writer, token: Token, after: Token | None, *, inside_a_link: bool) -> str:
    """Open a link if it leads somewhere and has words; return what will close it."""
    empty = after is None or after.type == "link_close"
    href = None if inside_a_link or empty else writer.link(str(token.attrGet("href") or ""))
    if href is None:
        return ""
    rel = ' rel="noopener"' if href.href.startswith("http") else ""
    writer.write(f'<a href="{escaped(href.href)}"{rel}>')
    return "</a>"


def _cite(writer: Writer, token: Token, before: Token | None, *, inside_a_link: bool) -> None:
    if not inside_a_link and writer.is_known(token.meta["items"]):
        writer.cite(token.meta["items"])
        return
    # Nothing to lead to, or inside a link, which cannot hold another: the mark stays as it was written.
    gap = " " if before is not None and before.type not in ("softbreak", "hardbreak") else ""
    writer.write(gap + escaped(token.content))


def _picture(writer: Writer, token: Token) -> None:
    alt = " ".join("".join(_words(child) for child in token.children or []).split())
    shown = writer.picture(str(token.attrGet("src") or ""))
    if shown is None:
        writer.write(escaped(alt))
    else:
        size = f'width="{shown.size.width}" height="{shown.size.height}"'
        writer.write(f'<img src="{escaped(shown.src)}" alt="{escaped(alt)}" {size} loading="lazy" decoding="async">')


def _words(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    if token.type == "image":
        return "".join(_words(child) for child in token.children or [])
    return token.content if token.type in ("text", "text_special", "code_inline", "raw") else ""


def _proper_tags(tokens: list[Token]) -> frozenset[int]:
    """Return the indices of tags that may stand: line breaks, and pairs that cross no emphasis and no link."""
    proper: set[int] = set()
    opened: list[int] = []
    for index, token in enumerate(tokens):
        if token.type in _OPENERS:
            opened.append(index)
        elif token.type in _CLOSERS:
            while opened and tokens[opened.pop()].type == "tag":
                pass
        elif token.type == "tag" and token.content == "<br>":
            proper.add(index)
        elif token.type == "tag" and not token.content.startswith("</"):
            opened.append(index)
        elif token.type == "tag" and opened and tokens[opened[-1]].content[1:] == token.content[2:]:
            proper |= {opened.pop(), index}
    return frozenset(proper)
