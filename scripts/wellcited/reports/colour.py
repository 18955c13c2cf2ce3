"""The text report in colour, for a terminal. The words are the same: a report can be copied from either."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

_SEVERITY = {"error": "bold red", "warning": "bold yellow", "hint": "bold cyan"}
_HEAD = re.compile(r"(?P<severity>error|warning|hint)\[[a-z0-9-]+\]")
_GROUP = re.compile(r"[^ ].*: \d+ (?:error|warning|hint)s?(?:, \d+ (?:error|warning|hint)s?)*$")
_GUTTER = re.compile(r" *\d* \|")
_MARK = re.compile(r" *\| *(?P<mark>\^+.*)")
_HELP = re.compile(r" *= help:")


def coloured(report: str) -> Text:
    """
    Return a text report with styles for `rich`.

    Args:
        report: What `text.render` returned. Square brackets in it are text, never markup.
    """
    from rich.text import Text

    text = Text()
    style = ""
    for line in report.splitlines(keepends=True):
        shown = Text(line)
        if head := _HEAD.match(line):
            style = _SEVERITY[head["severity"]]
            shown.stylize(style, 0, head.end())
            shown.stylize("bold", head.end())
        elif line.startswith(" --> "):
            shown.stylize("blue", 0, 5)
        elif help_ := _HELP.match(line):
            shown.stylize("green", 0, help_.end())
        elif gutter := _GUTTER.match(line):
            shown.stylize("blue", 0, gutter.end())
            if mark := _MARK.match(line):
                shown.stylize(style, mark.start("mark"), mark.end("mark"))
        elif _GROUP.match(line):
            shown.stylize("bold underline")
        text.append_text(shown)
    return text
