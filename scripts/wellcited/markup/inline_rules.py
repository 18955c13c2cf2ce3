"""What our dialect adds inside a line: citation marks, component calls, a few tags, and raw text that is neither."""

from __future__ import annotations

import re

from markdown_it.rules_inline import StateInline

from wellcited.citing.marks import MARK, parse_cluster
from wellcited.markup.calls import parse_call

TAGS = ("br", "sub", "sup")
"""The only HTML that an article may hold, always without attributes."""

_TAG = re.compile(rf"</?(?:{'|'.join(TAGS)})>")
_HTML = re.compile(r"</?[A-Za-z][^<>\n]*>?|<!--(?:[^<>]*-->)?|<[!?][^<>\n]*>?")
_ATTRIBUTES = re.compile(r"\{[ ]*(?:[:#.][^{}\n]*|[^{}\n]*=[^{}\n]*)\}")


def mark(state: StateInline, silent: bool) -> bool:
    """Read `[@id; @id, p. 3]` as one token `cite`; its meta holds the parsed items."""
    if state.src[state.pos] != "[":
        return False
    match = MARK.match(state.src, state.pos, state.posMax)
    items = parse_cluster(match["inner"]) if match else None
    if not match or not items:
        return False
    if not silent:
        # A mark belongs to the word before it: no space may come between, or it could begin a line.
        state.pending = state.pending.rstrip(" ")
        token = state.push("cite", "", 0)
        token.content = match[0]
        token.meta = {"items": items, "inner": match.start("inner")}
    state.pos = match.end()
    return True


def component(state: StateInline, silent: bool) -> bool:
    """Read `{{ name("literal") }}` as one token `component`."""
    if not state.src.startswith("{{", state.pos):
        return False
    call = parse_call(state.src[: state.posMax], state.pos)
    if not call:
        return False
    if not silent:
        token = state.push("component", "", 0)
        token.content = state.src[state.pos : state.pos + call.length]
        token.meta = {"call": call}
    state.pos += call.length
    return True


def tag(state: StateInline, silent: bool) -> bool:
    """Read `<sub>` and its kin as one token `tag`; whether tags match is seen to at the end of the block."""
    if state.src[state.pos] != "<":
        return False
    match = _TAG.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        token = state.push("tag", "", 0)
        token.content = match[0]
    state.pos = match.end()
    return True


def raw(state: StateInline, silent: bool) -> bool:
    """Read other HTML, and attribute lists, as text that a rule will report."""
    char = state.src[state.pos]
    if char not in "<{":
        return False
    kind = "html" if char == "<" else "attributes"
    match = (_HTML if char == "<" else _ATTRIBUTES).match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        token = state.push("raw", "", 0)
        token.content = match[0]
        token.meta = {"kind": kind}
    state.pos = match.end()
    return True
