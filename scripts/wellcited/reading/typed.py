"""
Nodes to model: each value read as the type that the model's annotation asks for.

pydantic declares the model and makes its JSON Schema. It does not validate here: walking the annotations ourselves
gives every fault a place and a sentence, and lets one wrong field drop out alone instead of taking its neighbours.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from difflib import get_close_matches
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, Union, cast, get_args, get_origin

import yaml
from pydantic import BeforeValidator
from yaml.resolver import Resolver

from wellcited.model.base import Located
from wellcited.model.citation import Citation, CslNumber
from wellcited.model.finding import Fault
from wellcited.model.frontmatter import Entry, FrontMatter, SourceRef
from wellcited.model.places import Node
from wellcited.model.span import Span
from wellcited.reading.yaml_nodes import YamlBlock

M = TypeVar("M", bound=Located)

_ABSENT: Any = object()
_RESOLVER = Resolver()
_EXPECTED = {"map": "fields with names", "list": "a list", "scalar": "one value"}


@cache
def fields_of(model: type[Located]) -> dict[str, tuple[str, Any]]:
    """Return for each YAML name the attribute and its annotation, without Optional."""
    fields = model.model_fields  # pydantic has resolved the annotations already; typing would take as long again
    return {name: (at, _required(fields[at].rebuild_annotation())) for name, at in model.yaml_names().items()}


def _required(annotation: Any) -> Any:
    """Strip `| None` from an annotation."""
    if get_origin(annotation) in (Union, types.UnionType):
        rest = [part for part in get_args(annotation) if part is not type(None)]
        if len(rest) == 1:
            return rest[0]
    return annotation


def _called(path: str) -> str:
    """Return what an editor calls the field at a path: an item of a list goes by the name of the list."""
    return next((part for part in reversed(path.split(".")) if not part.isdecimal()), path)


class Typer:
    """Reads the values of one block; collects faults."""

    def __init__(self, block: YamlBlock, rule_family: str = "frontmatter") -> None:
        self.block = block
        self.family = rule_family
        self.faults: list[Fault] = []

    def model(self, model: type[M], data: object, path: str = "") -> M:
        """Read a map as a model. Fields that are missing or unusable keep their empty default."""
        values: dict[str, Any] = {}
        if self._is(data, dict, "map", path):
            assert isinstance(data, dict)
            fields = fields_of(model)
            for name, value in data.items():
                below = f"{path}.{name}" if path else name
                if name not in fields:
                    self._unknown_key(name, tuple(fields), below)
                    continue
                attribute, annotation = fields[name]
                read = self.value(annotation, value, below)
                if read is not _ABSENT:
                    values[attribute] = read
        made: Any = model.model_construct(path=path, **values)
        return cast(M, made)

    def table(self, annotation: Any, data: object, path: str = "") -> dict[str, Any]:
        """Read a map whose keys are free, such as people by id."""
        if data in (None, "") or not self._is(data, dict, "map", path):
            return {}
        assert isinstance(data, dict)
        read = {name: self.value(annotation, value, f"{path}.{name}" if path else name) for name, value in data.items()}
        return {name: value for name, value in read.items() if value is not _ABSENT}

    def value(self, annotation: Any, data: object, path: str) -> Any:
        """Read one value as *annotation*; `_ABSENT` if it is empty or a fault."""
        if annotation == Entry:
            if isinstance(data, str):
                text = self._text(data, path)
                return _ABSENT if text is _ABSENT else SourceRef.model_construct(path=path, id=text)
            return self.model(Citation, data, path)
        origin = get_origin(annotation)
        if isinstance(annotation, type) and issubclass(annotation, Located):
            if data == "":
                return _ABSENT
            return self.model(annotation, data, path)
        if origin is tuple:
            if data == "" or not self._is(data, list, "list", path):
                return _ABSENT
            assert isinstance(data, list)
            items = [self.value(get_args(annotation)[0], item, f"{path}.{index}") for index, item in enumerate(data)]
            return tuple(item for item in items if item is not _ABSENT)
        if origin is dict:
            return self.table(get_args(annotation)[1], data, path)
        return self._scalar(annotation, data, path)

    def _scalar(self, annotation: Any, data: object, path: str) -> Any:
        origin = get_origin(annotation)
        if origin is Annotated:
            for extra in get_args(annotation)[1:]:
                if isinstance(extra, BeforeValidator):
                    return self._read(extra.func, data, path)
            if not self._is(data, str, "scalar", path):
                return _ABSENT
            assert isinstance(data, str)
            return self._text(data, path, number=annotation == CslNumber)
        if not self._is(data, str, "scalar", path):
            return _ABSENT
        assert isinstance(data, str)
        if data.strip() == "":
            return _ABSENT
        if origin is Literal:
            choices = get_args(annotation)
            return data if data in choices else self._unknown_value(data, choices, path)
        return self._text(data, path)

    def _read(self, reader: Callable[..., Any], data: object, path: str) -> Any:
        if data == "":
            return _ABSENT
        try:
            return reader(data)
        except ValueError as error:
            node = self._node(path)
            is_date = "date" in getattr(reader, "__name__", "") or "moment" in getattr(reader, "__name__", "")
            shown = f"`{data}`" if isinstance(data, str) else "this"
            name = _called(path)
            message = str(error)
            if is_date:
                says = f"{shown} is not a date" if message.startswith("write ") else f"{shown}: {message.split(':')[0]}"
                if "can mean two days" in message:
                    says = message.split(":")[0]
                help_ = message if message.startswith("write ") else message.partition(": ")[2]
                self._fault("date", node, says, help_ or "write one day, as 2026-11-22", path)
            else:
                self._fault("type", node, f"{shown} is no value for `{name}`", message, path)
            return _ABSENT

    def _text(self, data: str, path: str, *, number: bool = False) -> Any:
        """Return text as it stands, unless other YAML readers would see something else than text."""
        if data.strip() == "":
            return _ABSENT
        node = self._node(path)
        if self._cut(node, path):
            return _ABSENT
        if node and node.plain:
            tag = str(_RESOLVER.resolve(yaml.ScalarNode, data, (True, False))).rpartition(":")[2]  # type: ignore[no-untyped-call]
            harmless = (
                number and tag in ("int", "float") and ":" not in data and data[:1] != "0" and "e" not in data.lower()
            )
            if tag != "str" and not harmless:
                meant = {"bool": "yes or no", "null": "nothing at all", "timestamp": "a date", "merge": "a merge"}
                sexagesimal = "a number of minutes" if ":" in data else "a number"
                self._fault(
                    "yaml-surprise",
                    node,
                    f"other programs read `{data}` as {meant.get(tag, sexagesimal)}, not as text",
                    f'put it in quotes: "{data}"' + ("; or leave the field out" if tag == "null" else ""),
                    path,
                )
                return _ABSENT
        return data.strip()

    def _cut(self, node: Node | None, path: str) -> bool:
        """Report a ` #` that cut an unquoted text short; a comment stands two spaces away from the text."""
        if not node or not node.plain:
            return False
        line = self.block.line(node.span.end_line)
        rest = line[node.span.end_column - 1 :]
        if not rest.startswith(" #"):
            return False
        name = _called(path)
        end = len(line.rstrip()) + 1
        whole = line[node.span.column - 1 :].rstrip().replace('"', "'")
        self.faults.append(
            Fault(
                f"{self.family}-comment-cut",
                Span.on_line(node.span.end_line, node.span.end_column + 1, end),
                f"` #` cuts the value of `{name}` short: what follows is a comment",
                f'put the whole value in quotes: "{whole}"; or put two spaces before a comment',
                field=path,
            )
        )
        return True

    def _is(self, data: object, type_: type, kind: str, path: str) -> bool:
        if isinstance(data, type_):
            return True
        name = path.rpartition(".")[2] or "the front matter"
        found = "list" if isinstance(data, list) else "map" if isinstance(data, dict) else "scalar"
        help_ = {
            "list": f"write a list: {name}: [{data if isinstance(data, str) else '...'}]",
            "map": "write a name, a colon and a value on each line",
            "scalar": "write one value, without brackets or dashes",
        }[kind]
        if kind == "list" and name.isdecimal():
            help_ = "write a list in square brackets"
        name = f"each item of `{_called(path)}`" if name.isdecimal() else f"`{name}`"
        says = f"{name} needs {_EXPECTED[kind]}, not {_EXPECTED[found]}"
        self._fault("type", self._node(path), says, help_, path)
        return False

    def _unknown_key(self, name: str, known: tuple[str, ...], path: str) -> None:
        folded = {key.casefold().replace("_", "-"): key for key in known}
        close = get_close_matches(name.casefold().replace("_", "-"), folded, n=1, cutoff=0.6)
        where = path.rpartition(".")[0]
        help_ = f"did you mean `{folded[close[0]]}`?" if close else f"known here: {', '.join(sorted(known))}"
        if where and not close and self.family == "frontmatter" and name in fields_of(FrontMatter):
            help_ = f"`{name}` is a field of the article itself: write it without indentation"
        above, _, last = where.rpartition(".")
        owner = f"an item of `{above}`" if last.isdecimal() else f"`{where}`" if where else "an article"
        says = f"`{name}` is not a field of {owner}"
        if self.family != "frontmatter" and not where:
            says = f"`{name}` is not known here"
        node = self._node(path)
        span = node.key if node and node.key else self.block.places.span(path)
        meant = ".".join(part for part in (where, folded[close[0]]) if part) if close else ""
        meant = "" if self._node(meant) else meant
        self.faults.append(Fault(f"{self.family}-unknown-key", span, says, help_, field=path, meant=meant))

    def _unknown_value(self, data: str, choices: tuple[str, ...], path: str) -> Any:
        close = get_close_matches(data.casefold(), choices, n=1, cutoff=0.6)
        help_ = f"did you mean `{close[0]}`? " if close else ""
        name = _called(path)
        self._fault(
            "choice", self._node(path), f"`{data}` is no `{name}`", f"{help_}one of: {', '.join(choices)}", path
        )
        return _ABSENT

    def _node(self, path: str) -> Node | None:
        return self.block.places.nodes.get(path)

    def _fault(self, rule: str, node: Node | None, says: str, help_: str, path: str) -> None:
        self.faults.append(Fault(f"{self.family}-{rule}", self.block.places.span(path), says, help_, field=path))
