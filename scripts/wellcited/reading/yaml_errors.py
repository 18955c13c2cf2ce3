"""YAML's complaints in an editor's words: which line to look at, and what to type instead."""

from __future__ import annotations

import re

import yaml

from wellcited.model.finding import Fault
from wellcited.model.span import Span

_VALUE = re.compile(r"^(?P<start>\s*(?:- +)?(?P<key>[^\s:#\"'\[{][^:#]*?): +)(?P<value>\S.*)$")

# Two parsers may have raised the error, libyaml or PyYAML's own, and they word it differently. An editor reads the same
# sentence on every machine.
_MISFIT = (
    "block end",
    "could not find expected ':'",
    "mapping values",
    "expected key",
    "expected '-' indicator",
    "<document start>",
)
_OTHERS = (
    ("sequence entries", "a list cannot begin here", "begin it on the next line, or write it in square brackets"),
    ("node content", "a value cannot begin with this sign", "put the value in quotes"),
    ("chomping", "only a line break may follow `|` or `>`", "begin the text on the next line"),
    ("comment or line break", "only a line break may follow `|` or `>`", "begin the text on the next line"),
    ("unknown escape", "`\\` has a meaning of its own in double quotes", "write it twice, or use single quotes"),
)


def explain(error: yaml.MarkedYAMLError, lines: list[str], first_line: int) -> Fault:
    """
    Turn an error of the YAML parser into a fault.

    Args:
        error: What the parser raised.
        lines: The block, without line ends.
        first_line: Line of the file on which the block begins.
    """
    mark = error.problem_mark or error.context_mark
    index = min(mark.line if mark else 0, max(len(lines) - 1, 0))
    column = mark.column + 1 if mark else 1
    problem = f"{error.context or ''} {error.problem or ''}"

    def fault(rule: str, at: int, start: int, end: int, says: str, help: str) -> Fault:
        return Fault(rule, Span.on_line(first_line + at, start, end), says, help)

    for at, line in enumerate(lines[: index + 1]):
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            start = indent.index("\t") + 1
            return fault(
                "frontmatter-tab",
                at,
                start,
                start + 1,
                "a tab stands in the indentation",
                "use spaces instead of the tab",
            )
    line = lines[index] if lines else ""
    if "cannot start any token" in problem and column <= len(line) and line[column - 1] == "\t":
        return fault("frontmatter-tab", index, column, column + 1, "a tab stands here", "use spaces instead of the tab")
    for at in (index, index - 1):
        if not 0 <= at < len(lines):
            continue
        match = _VALUE.match(lines[at])
        if not match:
            continue
        value, start = match["value"], len(match["start"]) + 1
        colon = re.search(r":(\s|$)", value)
        if colon and value[0] not in "\"'[{|>" and "mapping values" in problem:
            return fault(
                "frontmatter-colon",
                at,
                start,
                start + len(value),
                f"a colon inside the value of `{match['key']}` makes YAML see two fields",
                f'put the value in quotes: {match["key"]}: "{value.rstrip()}"'
                if '"' not in value
                else "put the value in single quotes",
            )
        if value[0] in "%@`":
            return fault(
                "frontmatter-syntax",
                at,
                start,
                start + 1,
                f"a value cannot begin with `{value[0]}`",
                f'put it in quotes: {match["key"]}: "{value.rstrip()}"',
            )
        if value[0] in "\"'" and "quoted scalar" in problem:
            break
    if "quoted scalar" in problem and error.context_mark:
        start = error.context_mark.column + 1
        return fault(
            "frontmatter-syntax",
            min(error.context_mark.line, len(lines) - 1),
            start,
            start + 1,
            "a quote is opened here and never closed",
            "close it, or write a quote inside the text as two",
        )
    wrong = _wrong_quote(lines, index) if any(sign in problem for sign in (*_MISFIT, "flow")) else None
    if wrong:
        at, start, says, help_ = wrong
        return fault("frontmatter-syntax", at, start, start + 1, says, help_)
    if any(sign in problem for sign in _MISFIT):
        return fault(
            "frontmatter-syntax",
            index,
            column,
            column + 1,
            "this line does not fit what stands above it",
            "give fields of one level the same indentation, and a colon and a space after each name",
        )
    if "flow" in problem:
        opening = error.context_mark if error.context_mark and error.context_mark.line < len(lines) else None
        at, start = (opening.line, opening.column + 1) if opening else (index, column)
        return fault(
            "frontmatter-syntax",
            at,
            start,
            start + 1,
            "what this bracket opens lacks a comma or the closing bracket",
            "check that every [ and { is closed and that commas stand between items",
        )
    says, help_ = next(
        ((says, help_) for sign, says, help_ in _OTHERS if sign in problem),
        (f"not valid YAML: {error.problem or 'it cannot be parsed'}", "see `wellcited new`"),
    )
    return fault("frontmatter-syntax", index, column, column + 1, says, help_)


def _wrong_quote(lines: list[str], last: int) -> tuple[int, int, str, str] | None:
    """
    Find a quote that was left open, or one that ends a value too early.

    Returns:
        Index of the line, column of the quote, what is wrong and what to do; None if every value in quotes up to line
        *last* ends where its line does.
    """
    at = 0
    while at <= last and at < len(lines):
        match = _VALUE.match(lines[at])
        if match and match["value"][0] in "\"'":
            quote, column = match["value"][0], len(match["start"]) + 1
            end = _closing(lines, at, column, quote)
            if end is None:
                return None
            line, after = end
            if not re.fullmatch(r"\s*(#.*)?", lines[line][after:]):
                if line > at:
                    says = "a quote is opened here and not closed on this line"
                    return at, column, says, "close it at the end of the value"
                twice = "''" if quote == "'" else '\\"'
                help_ = f"put the whole value in quotes, and write a quote inside it as {twice}"
                return at, after, "the value ends at this quote, but text follows it", help_
            at = line
        at += 1
    return None


def _closing(lines: list[str], at: int, column: int, quote: str) -> tuple[int, int] | None:
    """Return line and offset behind the quote that closes the one at *column* of line *at*."""
    inside = r"(?:[^\"\\]|\\.)*\"" if quote == '"' else r"(?:[^']|'')*'(?!')"
    for line in range(at, len(lines)):
        match = re.compile(inside).match(lines[line], column if line == at else 0)
        if match:
            return line, match.end()
    return None
