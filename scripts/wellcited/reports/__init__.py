"""Findings to text: for people, for machines, for the services that show them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from wellcited.model.library import Library
from wellcited.model.result import Result
from wellcited.model.rule_text import RuleText

Format = Literal["text", "json", "github", "sarif", "junit", "markdown"]
FORMATS: tuple[Format, ...] = get_args(Format)


def render(format: Format, result: Result, library: Library, rules: Sequence[RuleText] = ()) -> str:
    """
    Return a report.

    Args:
        format: One of `FORMATS`.
        result: What the check found.
        library: What was judged: the reports show its lines and name its files.
        rules: The rules in words, for formats that explain them. A rule that is not among them is named only.

    Returns:
        Text that ends with a line break. The same findings give the same text.
    """
    match format:
        case "text":
            from wellcited.reports import text

            return text.render(result, library)
        case "json":
            from wellcited.reports import json_v1

            return json_v1.render(result)
        case "github":
            from wellcited.reports import github

            return github.render(result)
        case "sarif":
            from wellcited.reports import sarif

            return sarif.render(result, rules)
        case "junit":
            from wellcited.reports import junit

            return junit.render(result, library)
        case "markdown":
            from wellcited.reports import markdown

            return markdown.render(result, rules)
