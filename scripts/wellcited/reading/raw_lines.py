"""Template syntax and includes, found by line: also where Markdown would show them as code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.body import Raw
from wellcited.model.span import Span

_TEMPLATE = re.compile(r"\{\{.*?(?:\}\}|$)|\{%.*?(?:%\}|$)|\{#.*?#\}")
_INCLUDE = re.compile(r"^\s*;?-+8<-+.*|\{!.*?!\}|^\s*!include\b.*|^\s*<<<\s.*")


def raw_lines(text: str, first_line: int, calls: set[tuple[int, int]]) -> Iterator[Raw]:
    """
    Yield template syntax that is no component call, and includes.

    Args:
        text: The body.
        first_line: Line of the file on which it begins.
        calls: Line and column at which component calls begin.
    """
    if not any(sign in text for sign in ("{{", "{%", "{#", "{!", "8<", "!include", "<<<")):
        return
    for number, line in enumerate(text.split("\n"), first_line):
        for match in _TEMPLATE.finditer(line):
            if (number, match.start() + 1) not in calls:
                yield Raw("template", match[0], Span.on_line(number, match.start() + 1, match.end() + 1))
        for match in _INCLUDE.finditer(line):
            yield Raw("include", match[0].strip(), Span.on_line(number, match.start() + 1, match.end() + 1))
