"""Fields in canonical order: the order of the model. A field takes its comments and its lines along."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from wellcited.model.places import Node
from wellcited.reading.yaml_nodes import YamlBlock
from wellcited.writing.file_parts import FRONT_LINE, Line, parse
from wellcited.writing.layout import Layout
from wellcited.writing.shape import KnownMap, known

_BETWEEN = re.compile(r"\s*,\s*")


def in_order(front: tuple[Line, ...]) -> tuple[tuple[Line, ...], int]:
    """
    Return front matter with the fields of every map in canonical order, and the number of maps that changed.

    A map with a field that the model does not know is left alone: its place among the others is the editor's to say.
    So is a map that is written in brackets over several lines.
    """
    changed: set[str] = set()
    left_alone: set[str] = set()
    while True:
        block = parse(front)
        layout = Layout(front, block.places)
        _, maps = known(block.data)
        todo = [found for found in maps if found.path not in left_alone and _is_out_of_order(found, block)]
        if not todo:
            return front, len(changed)
        # The innermost maps first: they do not overlap, so all of them can be done at once, from the bottom up.
        inner = [found for found in todo if not any(_holds(found.path, other.path) for other in todo)]
        for found in sorted(inner, key=lambda found: block.places.nodes[found.path].span, reverse=True):
            ordered = _flow(found, front, block) if layout.is_flow(found.path) else _block(found, front, layout)
            left_alone.add(found.path)
            if ordered:
                front = ordered
                changed.add(found.path)


def _holds(path: str, other: str) -> bool:
    """Return whether a map holds another one."""
    return path != other and (not path or other.startswith(f"{path}."))


def _wanted(found: KnownMap, node: Node) -> list[str]:
    return sorted(node.keys, key=found.keys.index)


def _is_out_of_order(found: KnownMap, block: YamlBlock) -> bool:
    node = block.places.nodes[found.path]
    return set(node.keys) <= set(found.keys) and list(node.keys) != _wanted(found, node)


def _block(found: KnownMap, front: tuple[Line, ...], layout: Layout) -> tuple[Line, ...] | None:
    chunks = layout.chunks(found.path)
    if chunks is None:
        return None
    node = layout.places.nodes[found.path]
    start, end = chunks[0][1], chunks[-1][2]
    lines = {name: list(front[first:after]) for name, first, after in chunks}
    column = node.span.column - 1
    opening = front[start].text[:column]
    order = _wanted(found, node)
    if opening.strip():  # the first field stands behind the dash of its list item: the dash goes to the new first one
        first = lines[node.keys[0]][0]
        lines[node.keys[0]][0] = first.with_text(" " * column + first.text[column:])
        below = lines[order[0]]
        at = next(index for index, line in enumerate(below) if _starts_field(line.text, column))
        below[at] = below[at].with_text(opening + below[at].text[column:])
    return (*front[:start], *_joined(lines[name] for name in order), *front[end:])


def _starts_field(text: str, column: int) -> bool:
    return not text[:column].strip() and text[column : column + 1] not in ("", " ", "#")


def _joined(chunks: Iterable[list[Line]]) -> list[Line]:
    return [line for chunk in chunks for line in chunk]


def _flow(found: KnownMap, front: tuple[Line, ...], block: YamlBlock) -> tuple[Line, ...] | None:
    """Order a map that stands in brackets on one line."""
    node = block.places.nodes[found.path]
    if node.span.line != node.span.end_line:
        return None
    index = node.span.line - FRONT_LINE
    text = front[index].text
    stretches: list[tuple[int, int]] = []
    for name in node.keys:
        child = block.places.nodes[f"{found.path}.{name}" if found.path else name]
        assert child.key is not None
        stretches.append((child.key.column - 1, max(child.span.end_column, child.key.end_column) - 1))
    between = [text[one[1] : two[0]] for one, two in pairwise(stretches)]
    if not all(_BETWEEN.fullmatch(gap) for gap in between):
        return None
    said = {name: text[start:end] for name, (start, end) in zip(node.keys, stretches, strict=True)}
    parts = [said[name] for name in _wanted(found, node)]
    made = parts[0] + "".join(gap + part for gap, part in zip(between, parts[1:], strict=True))
    start, end = stretches[0][0], stretches[-1][1]
    return (*front[:index], front[index].with_text(text[:start] + made + text[end:]), *front[index + 1 :])
