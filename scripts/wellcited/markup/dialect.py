"""
The dialect: CommonMark with tables, admonitions, citation marks and components; no raw HTML, no attribute lists.

One parser serves the checks and the pages. Where two parsers read a text, an author can write what one of them sees
and the other does not.

Source:
    CommonMark 0.31; GitHub Flavored Markdown (tables); Python-Markdown (admonitions); Pandoc (citations).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from markdown_it import MarkdownIt, rules_inline
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin

from wellcited.markup import inline_rules

MAX_DEPTH = 20
"""Deepest nesting that is read in full; a page never needs it, and rules refuse it."""

_InlineRule = Callable[[StateInline, bool], bool]

_INLINE: dict[str, _InlineRule] = {
    "newline": rules_inline.newline,
    "escape": rules_inline.escape,
    "backticks": rules_inline.backtick,
    "emphasis": rules_inline.emphasis.tokenize,
    "link": rules_inline.link,
    "image": rules_inline.image,
    "autolink": rules_inline.autolink,
    "entity": rules_inline.entity,
}


def _placed(rule: _InlineRule) -> _InlineRule:
    """Make an inline rule note in `meta["at"]` where in the block's content each of its tokens stands."""

    def placed(state: StateInline, silent: bool) -> bool:
        start, count, waiting = state.pos, len(state.tokens), bool(state.pending)
        done = rule(state, silent)
        if done and not silent:
            # Text that was waiting is pushed first; where it stands follows from its neighbours.
            new = [token for token in state.tokens[count:] if "at" not in token.meta]
            if waiting and new and new[0].type == "text":
                new = new[1:]
            one_each = len(new) == state.pos - start and all(token.type == "text" for token in new)
            for index, token in enumerate(new):
                if token.type == "text" and not one_each:
                    continue
                token.meta["at"] = (start + index, start + index + 1) if one_each else (start, state.pos)
        return done

    return placed


def _settle(state: StateCore) -> None:
    """Give text its place, and turn tags that have no partner into raw text."""
    for block in state.tokens:
        if block.type == "inline" and block.children:
            _place_text(block.children)
            _match_tags(block.children)


def _place_text(children: list[Token]) -> None:
    """Text tokens stand where the token before them ends."""
    end = 0
    for token in children:
        if "at" not in token.meta:
            token.meta["at"] = (end, end + len(token.content))
        start, stop = token.meta["at"]
        end = start + 1 if token.type == "link_open" and token.markup != "autolink" else stop
        if token.type == "link_open" and token.markup == "autolink":
            end = start + 1


def _match_tags(children: list[Token]) -> None:
    opened: list[Token] = []
    for token in children:
        if token.type != "tag" or token.content == "<br>":
            continue
        if not token.content.startswith("</"):
            opened.append(token)
        elif opened and opened[-1].content[1:] == token.content[2:]:
            opened.pop()
        else:
            opened.append(token)
    for token in opened:
        token.type, token.meta = "raw", {**token.meta, "kind": "html"}


@cache
def parser() -> MarkdownIt:
    """Return the parser. It keeps no state between texts."""
    md = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_DEPTH + 5})
    md.enable("table")
    # Text that is indented by accident stays text: health articles hold no code.
    md.disable(["code", "html_block", "html_inline"])
    md.inline.ruler2.disable("fragments_join")
    md.disable("text_join")
    for name, rule in _INLINE.items():
        md.inline.ruler.at(name, _placed(rule))
    added: dict[str, _InlineRule] = {
        "mark": inline_rules.mark,
        "component": inline_rules.component,
        "tag": inline_rules.tag,
    }
    for name, rule in added.items():
        md.inline.ruler.before("link", name, _placed(rule))
    md.inline.ruler.after("autolink", "raw", _placed(inline_rules.raw))
    md.use(admon_plugin)
    md.core.ruler.push("settle", _settle)
    # Targets are judged by rules and resolved by the site, so nothing is rewritten or dropped here.
    md.validateLink = lambda url: True  # type: ignore[method-assign]
    md.normalizeLink = lambda url: url  # type: ignore[method-assign]
    md.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    return md


def parse(text: str) -> list[Token]:
    """
    Parse the body of an article.

    Args:
        text: The body, with LF line ends.

    Returns:
        Tokens of markdown-it. In the children of an `inline` token, `meta["at"]` is the stretch of the token's content
        that the child was made from: start and end, counted from 0.
    """
    env: dict[str, Any] = {}
    return parser().parse(text, env)
