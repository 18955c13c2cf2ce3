"""Which scalars and maps of some front matter the model knows, and what each of them is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, cast, get_args, get_origin

from pydantic import BeforeValidator

from wellcited.model.base import Located
from wellcited.model.citation import Citation
from wellcited.model.frontmatter import Entry, FrontMatter
from wellcited.reading.typed import fields_of

Reader = Callable[[Any], Any]
"""Turns the text of a scalar into its value, or raises ValueError."""


@dataclass(frozen=True, slots=True)
class KnownScalar:
    """A scalar whose meaning the model knows."""

    path: str
    reader: Reader | None
    """What reads it, where it is no text: a date, a period, true or false."""
    is_doi: bool = False


@dataclass(frozen=True, slots=True)
class KnownMap:
    """A map whose fields the model knows."""

    path: str
    keys: tuple[str, ...]
    """Every field that it may have, in canonical order."""


def known(data: object) -> tuple[list[KnownScalar], list[KnownMap]]:
    """
    Walk front matter along the model.

    Args:
        data: What the YAML block holds: dict, list and str.

    Returns:
        Scalars and maps. What the model does not know, or knows as something else, is left out.
    """
    found = list(_model(FrontMatter, data, ""))
    return [item for item in found if isinstance(item, KnownScalar)], [
        item for item in found if isinstance(item, KnownMap)
    ]


def _model(model: type[Located], data: object, path: str) -> Iterator[KnownScalar | KnownMap]:
    if not isinstance(data, dict):
        return
    fields = fields_of(model)
    yield KnownMap(path, tuple(fields))
    for name, value in data.items():
        if name in fields:
            below = f"{path}.{name}" if path else name
            yield from _value(fields[name][1], value, below, is_doi=model is Citation and name == "DOI")


def _value(annotation: Any, data: object, path: str, *, is_doi: bool = False) -> Iterator[KnownScalar | KnownMap]:
    if annotation == Entry:
        if isinstance(data, str):
            yield KnownScalar(path, None)
        else:
            yield from _model(Citation, data, path)
    elif isinstance(annotation, type) and issubclass(annotation, Located):
        yield from _model(annotation, data, path)
    elif get_origin(annotation) is tuple:
        for index, item in enumerate(data if isinstance(data, list) else []):
            yield from _value(get_args(annotation)[0], item, f"{path}.{index}")
    elif isinstance(data, str):
        yield KnownScalar(path, _reader(annotation), is_doi)


def _reader(annotation: Any) -> Reader | None:
    extras = get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()
    return next((cast(Reader, extra.func) for extra in extras if isinstance(extra, BeforeValidator)), None)
