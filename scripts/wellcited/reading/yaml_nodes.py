"""
YAML to nodes: every key and value with its text and its place, and a fault for each trap.

Nothing is typed here: `no`, `1:30` and `2026-13-45` stay the text that stands in the file. Anchors, aliases, tags,
merge keys and duplicate keys are refused, so that no file can mean more than it shows (or grow to fill the memory).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from wellcited.model.finding import Fault
from wellcited.model.places import Node, Places
from wellcited.model.span import Span
from wellcited.reading.limits import DEPTH
from wellcited.reading.yaml_errors import explain

_PARSER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml where PyYAML was built with it, as its wheels are: five times as fast, and the same events."""

_NO_BREAKS = dict.fromkeys(map(ord, "\u0085\u2028\u2029"), " ")
"""Characters that YAML takes for line breaks and nobody sees: they would put every later place on a wrong line."""


@dataclass(slots=True)
class YamlBlock:
    """What one YAML block holds: a tree of text, and the place of everything in it."""

    data: object = None
    """dict, list and str; None where the block is empty or could not be parsed."""
    places: Places = field(default_factory=Places)
    faults: list[Fault] = field(default_factory=list)
    broken: bool = False
    """Whether parsing stopped, so that nothing of `data` can be trusted."""
    lines: list[str] = field(default_factory=list)
    first_line: int = 1

    def line(self, number: int) -> str:
        """Return a line of the file by its number; "" outside the block."""
        index = number - self.first_line
        return self.lines[index] if 0 <= index < len(self.lines) else ""


class _Refused(Exception):
    """Parsing cannot go on."""


class _Builder:
    """Turns the events of one block into nodes."""

    def __init__(self, text: str, first_line: int) -> None:
        self.text = text
        self.first_line = first_line
        self.lines = text.split("\n")
        self.block = YamlBlock(lines=self.lines, first_line=first_line)
        self.events = yaml.parse(text.translate(_NO_BREAKS), Loader=_PARSER)

    def span(self, start: Any, end: Any) -> Span:
        """Turn two marks, whose lines and columns count from 0, into a stretch of the file."""
        return Span(start.line + self.first_line, start.column + 1, end.line + self.first_line, end.column + 1)

    def fault(self, rule: str, span: Span, says: str, help: str, *, field: str = "", label: str = "") -> None:
        self.block.faults.append(Fault(rule, span, says, help, label, field))

    def event(self) -> yaml.Event:
        event = next(self.events)
        anchor = getattr(event, "anchor", None)
        if anchor is not None or isinstance(event, yaml.AliasEvent):
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self.fault(
                "frontmatter-anchor",
                self.span(event.start_mark, event.end_mark),
                f"`{sign}{anchor}` is YAML's shorthand for repeating a value",
                f"write the value out; put quotes round it if it really begins with {sign}",
            )
            raise _Refused
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.fault(
                "frontmatter-tag",
                self.span(event.start_mark, event.end_mark),
                f"`{tag}` is a YAML tag, an instruction to programs",
                "remove it; put quotes round the value if it really begins with `!`",
            )
            raise _Refused
        return event

    def document(self) -> None:
        self.event()  # stream start
        event = self.event()
        if isinstance(event, yaml.StreamEndEvent):
            return
        self.block.data = self.node(self.event(), "", None, 1)
        self.event()  # document end
        event = self.event()
        if not isinstance(event, yaml.StreamEndEvent):
            self.fault(
                "frontmatter-syntax",
                self.span(event.start_mark, event.end_mark),
                "a second YAML document begins here",
                "keep everything in one block; remove the line `---` or `...` in the middle",
            )
            raise _Refused

    def node(self, event: yaml.Event, path: str, key: Span | None, depth: int) -> object:
        if depth > DEPTH:
            self.fault(
                "frontmatter-size",
                self.span(event.start_mark, event.end_mark),
                f"values are nested more than {DEPTH} deep",
                "no field needs this; compare with `wellcited new`",
            )
            raise _Refused
        if isinstance(event, yaml.ScalarEvent):
            plain = event.style is None or event.style == ""
            span = self.span(event.start_mark, event.end_mark)
            self.block.places.nodes[path] = Node("scalar", span, key, event.value, plain)
            return event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(event, path, key, depth)
        return self.mapping(event, path, key, depth)

    def sequence(self, start: yaml.Event, path: str, key: Span | None, depth: int) -> list[object]:
        items: list[object] = []
        while not isinstance(event := self.event(), yaml.SequenceEndEvent):
            items.append(self.node(event, f"{path}.{len(items)}" if path else str(len(items)), None, depth + 1))
        span = self.span(start.start_mark, event.end_mark)
        self.block.places.nodes[path] = Node("list", span, key, size=len(items))
        return items

    def mapping(self, start: yaml.Event, path: str, key: Span | None, depth: int) -> dict[str, object]:
        items: dict[str, object] = {}
        while not isinstance(event := self.event(), yaml.MappingEndEvent):
            name, key_span = self.key(event)
            value = self.event()
            if name in items:
                first = self.block.places.nodes[f"{path}.{name}" if path else name].key
                self.fault(
                    "frontmatter-duplicate-key",
                    key_span,
                    f"`{name}` is given twice",
                    f"keep one of the two; the other is on line {first.line if first else '?'}",
                    field=f"{path}.{name}" if path else name,
                )
                self.node(value, f"{path}.{name} (again)" if path else f"{name} (again)", key_span, depth + 1)
                continue
            items[name] = self.node(value, f"{path}.{name}" if path else name, key_span, depth + 1)
        span = self.span(start.start_mark, event.end_mark)
        self.block.places.nodes[path] = Node("map", span, key, keys=tuple(items), size=len(items))
        return items

    def key(self, event: yaml.Event) -> tuple[str, Span]:
        span = self.span(event.start_mark, event.end_mark)
        if not isinstance(event, yaml.ScalarEvent):
            self.fault(
                "frontmatter-syntax",
                span,
                "a list or map stands where the name of a field is expected",
                "begin the line with the field's name and a colon; write template syntax in no field",
            )
            raise _Refused
        if event.value == "<<" and not event.style:
            self.fault(
                "frontmatter-anchor",
                span,
                "`<<` merges another map into this one",
                "write the fields out",
            )
            raise _Refused
        return event.value, span


def parse_yaml(text: str, first_line: int = 1) -> YamlBlock:
    """
    Parse one YAML block.

    Args:
        text: The block, at most `limits.REGISTER_CHARACTERS` code points; the caller has tested that.
        first_line: Line of the file on which *text* begins.

    Returns:
        Text and places. A block that does not parse is `broken` and has one fault that says why.
    """
    builder = _Builder(text, first_line)
    block = builder.block
    if re.search(r"[\[{]\s*" * (DEPTH + 1), text):
        # Counted before libyaml sees it: its time grows with the square of the depth.
        line = text[: re.search(r"[\[{]\s*" * (DEPTH + 1), text).start()].count("\n")  # type: ignore[union-attr]
        span = Span.on_line(first_line + line, 1, 2)
        builder.fault("frontmatter-size", span, f"values are nested more than {DEPTH} deep", "no field needs this")
        block.broken = True
        return block
    try:
        builder.document()
    except _Refused:
        block.broken = True
    except yaml.MarkedYAMLError as error:
        block.faults.append(explain(error, builder.lines, first_line))
        block.broken = True
    except yaml.reader.ReaderError as error:
        line = text[: int(error.position or 0)].count("\n") + first_line
        says = f"YAML allows no character U+{int(error.character):04X}"
        block.faults.append(Fault("frontmatter-syntax", Span.on_line(line, 1, 2), says, "delete it"))
        block.broken = True
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        block.faults.append(
            Fault(
                "frontmatter-syntax", Span.on_line(first_line, 1, 2), f"not valid YAML: {error}", "see `wellcited new`"
            )
        )
        block.broken = True
    if block.broken:
        block.data = None
    return block
