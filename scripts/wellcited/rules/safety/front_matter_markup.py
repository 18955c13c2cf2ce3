"""Texts of the front matter and the registers are plain text.

Why: titles and summaries are printed in many places: pages, menus, feeds, search. Where one of them forgets to make
the text harmless, markup in it would run; everywhere else readers would see it.

Instead: take the tags out. Write the character itself for an entity: & for `&amp;`.

Source: OWASP, Cross Site Scripting Prevention Cheat Sheet; CWE-79.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article, SourceFile
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.rule import Rule
from wellcited.rules.safety._raws import shown

rule = Rule(__name__, severity="error", waivable=False)

_MARKUP = re.compile(
    r"<[/!?]?[A-Za-z-][^<>\n]{0,80}>?|\{\{.{0,80}|\{%.{0,80}|\{#.{0,80}"
    r"|&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});"
)


@rule.per_article
def front_matter_markup(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each text with a tag, an entity or template syntax in it."""
    yield from _texts(article)


@rule.per_register
def _registers(library: Library, facts: Facts) -> Iterator[Finding]:
    for file in library.registers():
        yield from _texts(file)


def _texts(file: SourceFile) -> Iterator[Finding]:
    if not any(sign in file.text for sign in ("<", "{{", "{%", "{#", "&")):
        return
    for path, node in file.places.nodes.items():
        match = _MARKUP.search(node.text) if node.kind == "scalar" else None
        if match and path.rpartition(".")[2] not in ("DOI", "URL"):
            name = next((part for part in reversed(path.split(".")) if not part.isdecimal()), "")
            yield rule.finding(
                at=file.span(path),
                says=f"`{name}` holds markup: {shown(match[0])}",
                help="write plain text, without tags, entities or template syntax",
            )
