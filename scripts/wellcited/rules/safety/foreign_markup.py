"""An article uses no markup of other programs.

Why: what our Markdown does not know is shown to readers as it stands: brackets, colons, signs.

Instead: say it in plain Markdown. The page makes its own table of contents, and links name a file: `[calf
stretches](calf-stretches.md)`.

Source: CommonMark 0.31; GitHub Flavored Markdown, tables: what articles are written in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.span import Span
from wellcited.rules.rule import Rule
from wellcited.rules.safety._raws import shown

rule = Rule(__name__, severity="warning")

_FOREIGN = {
    "take it out: the page makes its own table of contents": r"^[ \t]*\[\[?_?TOC_?\]?\][ \t]*$",
    "write [words](file.md)": r"!?\[\[[^\[\]\n@]{1,200}\]\]",
    "write the parts one after the other, each under its heading": r"^[ \t]*===[+!]? +\"",
    "take it out": r"^[ \t]*:::.*",
    "write it as a paragraph: articles about health hold no code": r"^[ \t]*(?:`{3,}|~{3,}).*",
    "write **bold** or plain text": r"==\w[^=\n]{0,200}==|\^\^\w[^^\n]{0,200}\^\^|~~\w[^~\n]{0,200}~~",
    "say it in words": r"\$\$[^$\n]{1,200}\$\$|(?<![\w:])(?::[a-z][a-z0-9_+-]{2,40}:)(?![\w:])",
    "explain the letters where they first stand": r"^[ \t]*\*\[[^\]\n]{1,80}\]:.*",
    "write a list with - before each line": r"^[ \t]*[-*+]\s+\[[ xX]\]\s",
    "write a paragraph, or a list": r"^:[ \t]{1,3}\S.*",
}
_PATTERNS = {help_: re.compile(pattern, re.MULTILINE) for help_, pattern in _FOREIGN.items()}
"""Tried one by one: each looks for a sign that is rare, and most articles have none of them."""


@rule.per_article
def foreign_markup(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report one piece a line; of a block of code only where it opens."""
    text = article.body.text
    present = [(help_, pattern) for help_, pattern in _PATTERNS.items() if pattern.search(text)]
    in_code = False
    for number, line in enumerate(text.split("\n") if present else (), article.body.first_line):
        found = [(match, help_) for help_, pattern in present if (match := pattern.search(line))]
        if not found:
            continue
        match, help_ = min(found, key=lambda pair: pair[0].start())
        is_fence = match[0].lstrip().startswith(("```", "~~~"))
        if is_fence and in_code:
            in_code = False
        elif not in_code:
            in_code = is_fence
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield rule.finding(
                at=article.here(Span.on_line(number, start + 1, max(match.end(), start + 1) + 1)),
                says=f"{shown(match[0])} means nothing here, and would be shown as it stands",
                help=help_,
            )
