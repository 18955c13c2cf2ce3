"""Component calls, `{{ name("literal", key="literal") }}`: data with a closed grammar, never evaluated."""

from __future__ import annotations

import re
from dataclasses import dataclass

Literal = str | int | float | bool

_NAME = r"[a-z][a-z0-9_]*"
_LITERAL = r"\"[^\"{}\n]*\"|'[^'{}\n]*'|-?\d{1,12}(?:\.\d{1,12})?|true|false"
_CALL = re.compile(rf"\{{\{{ *(?P<name>{_NAME}) *\((?P<args>[^{{}}\n]*)\) *\}}\}}")
_ARGUMENT = re.compile(rf"\s*(?:(?P<key>{_NAME})\s*=\s*)?(?P<value>{_LITERAL})\s*(?P<end>,|$)")


@dataclass(frozen=True, slots=True)
class Call:
    """One call, parsed."""

    name: str
    args: tuple[Literal, ...]
    kwargs: tuple[tuple[str, Literal], ...]
    length: int
    """Characters from the first brace to the last."""


def parse_call(text: str, start: int = 0) -> Call | None:
    """
    Read a call that begins at *start*.

    Returns:
        The call, or None if the text is no call with literal arguments: anything else in double braces is raw text.
    """
    match = _CALL.match(text, start)
    if not match:
        return None
    args: list[Literal] = []
    kwargs: dict[str, Literal] = {}
    rest, position = match["args"], 0
    if not rest.strip():
        return Call(match["name"], (), (), len(match[0]))
    while position < len(rest):
        argument = _ARGUMENT.match(rest, position)
        if not argument:
            return None
        value = _literal(argument["value"])
        if argument["key"]:
            if argument["key"] in kwargs:
                return None
            kwargs[argument["key"]] = value
        elif kwargs:
            return None
        else:
            args.append(value)
        position = argument.end()
        if argument["end"] == "," and not rest[position:].strip():
            return None
    return Call(match["name"], tuple(args), tuple(kwargs.items()), len(match[0]))


def _literal(text: str) -> Literal:
    if text[0] in "\"'":
        return text[1:-1]
    if text in ("true", "false"):
        return text == "true"
    return float(text) if "." in text else int(text)
