"""Scalars in canonical form: quotes where they are needed, days as ISO dates, DOIs without an address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from wellcited.model.places import Node
from wellcited.model.scalars import clear_day, read_flag, read_period
from wellcited.reading.yaml_nodes import YamlBlock
from wellcited.writing.file_parts import FRONT_LINE, Line
from wellcited.writing.quoting import is_null, may_be_plain, quoted, surprises
from wellcited.writing.shape import KnownScalar, known

_DOI_ADDRESS = re.compile(r"(?i)(?:https?://)?(?:dx\.|www\.)?doi\.org/(?P<doi>10\..+)")
_DOI_WORD = re.compile(r"(?i)doi\s*[:=]?\s*(?P<doi>10\..+)")
_DOI = re.compile(r"10\.\d{4,9}/\S+")


@dataclass(frozen=True, slots=True)
class Edit:
    """A scalar that is written in another way, or with another text."""

    path: str
    node: Node
    source: str
    """What stands in the file from now on, quotes and all."""
    text: str
    """The text that YAML reads."""
    what: str
    """`quotes`, `date` or `DOI`: what a report calls the change."""


def value_edits(block: YamlBlock, front: tuple[Line, ...]) -> list[Edit]:
    """Return the edits that bring the known scalars of some front matter into canonical form, in no order."""
    scalars, _ = known(block.data)
    edits = (_edit(scalar, block.places.nodes[scalar.path], front, block) for scalar in scalars)
    return [edit for edit in edits if edit]


def apply(edits: list[Edit], front: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return front matter after edits."""
    lines = list(front)
    for edit in sorted(edits, key=lambda edit: edit.node.span, reverse=True):
        span, index = edit.node.span, edit.node.span.line - FRONT_LINE
        text = lines[index].text
        lines[index] = lines[index].with_text(text[: span.column - 1] + edit.source + text[span.end_column - 1 :])
    return tuple(lines)


def with_edits(data: Any, edits: list[Edit]) -> Any:
    """Return the data of a block as edits mean to leave it."""
    texts = {edit.path: edit.text for edit in edits}

    def walk(value: Any, path: str) -> Any:
        if isinstance(value, dict):
            return {key: walk(item, f"{path}.{key}" if path else key) for key, item in value.items()}
        if isinstance(value, list):
            return [walk(item, f"{path}.{index}") for index, item in enumerate(value)]
        return texts.get(path, value)

    return walk(data, "")


def _edit(scalar: KnownScalar, node: Node, front: tuple[Line, ...], block: YamlBlock) -> Edit | None:
    span = node.span
    if span.line != span.end_line or not node.text.strip():
        return None
    line = front[span.line - FRONT_LINE].text
    source, after = line[span.column - 1 : span.end_column - 1], line[span.end_column - 1 :]
    if not source or (not node.plain and source[0] not in "\"'"):
        return None  # a block scalar: lines of its own, which stay as they are
    text, what = _text(scalar, node.text)
    if node.plain and (after.startswith(" #") or is_null(text)):
        return None  # what the editor meant is not sure
    in_flow = _in_flow(scalar.path, block, front)
    made = _typed(scalar, text, source) if scalar.reader else _written(text, source, plain=node.plain, in_flow=in_flow)
    if made is None or made == source or (not made.startswith(('"', "'")) and after.startswith(" #")):
        return None  # without quotes, ` #` would begin to cut
    return Edit(scalar.path, node, made, text, what)


def _text(scalar: KnownScalar, text: str) -> tuple[str, str]:
    """Return the text that a scalar should have, and what the change is called."""
    if scalar.is_doi:
        return bare_doi(text), "quotes" if bare_doi(text) == text else "DOI"
    if scalar.reader and scalar.reader not in (read_period, read_flag):
        day = clear_day(text.strip())
        if day and not _reads(scalar, text):
            return day.isoformat(), "date"
    return text, "quotes"


def bare_doi(text: str) -> str:
    """Return a DOI without the address or the word in front of it; any other text as it is."""
    stripped = text.strip()
    if match := _DOI_ADDRESS.fullmatch(stripped):
        doi = unquote(match["doi"])
    elif match := _DOI_WORD.fullmatch(stripped):
        doi = match["doi"]
    else:
        return text
    return doi if _DOI.fullmatch(doi) else text


def _reads(scalar: KnownScalar, text: str) -> bool:
    try:
        return scalar.reader is not None and scalar.reader(text) is not None
    except ValueError:
        return False


def _typed(scalar: KnownScalar, text: str, source: str) -> str | None:
    """Return a date, period or flag as it is written: without quotes. One that cannot be read stays."""
    return text.strip() if _reads(scalar, text) else None


def _written(text: str, source: str, *, plain: bool, in_flow: bool) -> str | None:
    """Return a text as it is written: with quotes only where they are needed. None leaves it as it is."""
    if surprises(text):
        return quoted(text)
    if may_be_plain(text, in_flow=in_flow):
        return text
    return None if plain and source == text else quoted(text)


def _in_flow(path: str, block: YamlBlock, front: tuple[Line, ...]) -> bool:
    """Return whether a scalar stands inside brackets."""
    while path:
        path = path.rpartition(".")[0]
        node = block.places.nodes[path]
        if front[node.span.line - FRONT_LINE].text[node.span.column - 1 : node.span.column] in ("[", "{"):
            return True
    return False
