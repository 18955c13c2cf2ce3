"""When a text needs quotes in YAML, and which."""

from __future__ import annotations

import re

import yaml
from yaml.resolver import Resolver

_RESOLVER = Resolver()
_YAML_1_2 = re.compile(
    r"""
    [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)? |  # 12e3 is a number in YAML 1.2, and text in 1.1
    0o[0-7]+ | 0x[0-9a-fA-F]+ |
    [-+]?\.(inf|Inf|INF) | \.(nan|NaN|NAN) |
    true|True|TRUE|false|False|FALSE|null|Null|NULL|~|
    y|Y|n|N                                                # yes and no, says YAML 1.1; PyYAML never did
    """,
    re.VERBOSE,
)
_SAFE_START = re.compile(r"[^\W_]|[(/£€$“‘]")


def surprises(text: str) -> bool:
    """
    Return whether some YAML reader takes a text for something else, if it stands without quotes.

    Source:
        YAML 1.1, types `bool`, `int`, `float`, `null`, `timestamp`, `merge` and `value`; YAML 1.2.2, core schema.
    """
    return _tag(text) != "str" or bool(_YAML_1_2.fullmatch(text))


def is_null(text: str) -> bool:
    """Return whether YAML readers take a text without quotes for nothing at all."""
    return _tag(text) in ("null", "merge", "value")


def _tag(text: str) -> str:
    resolved = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return str(resolved).rpartition(":")[2]


def may_be_plain(text: str, *, in_flow: bool) -> bool:
    """
    Return whether a text can surely stand without quotes.

    Stricter than YAML: quotes are taken away only where nobody could wonder. Quotes that YAML does not need, and that
    this function does not dare to take away, stay.
    """
    if not text or text != text.strip() or not text.isprintable() or not _SAFE_START.match(text):
        return False
    if in_flow and re.search(r"[,\[\]{}:]", text):
        return False
    return not re.search(r":( |$)|\s#|\s\s", text)


def quoted(text: str) -> str | None:
    """Return a text in quotes: double ones if it holds none; None if it would need escapes."""
    if not text.isprintable():
        return None
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    return None


def scalar(text: str, *, in_flow: bool = False) -> str:
    """
    Return a text as a YAML scalar on one line, for new front matter.

    Raises:
        ValueError: If the text holds characters that cannot be seen.
    """
    if may_be_plain(text, in_flow=in_flow) and not surprises(text):
        return text
    made = quoted(text)
    if made is None and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        made = f'"{escaped}"'
    if made is None:
        raise ValueError("the text holds a character that cannot be seen")
    return made
