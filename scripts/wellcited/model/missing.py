"""Which required fields were not given, in a part of the model and in the parts inside it."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.base import Located


def missing(part: Located) -> Iterator[tuple[Located, str]]:
    """
    Yield each required field that has no value: the part that lacks it, and the field's name as in YAML.

    Parts inside are looked into as well, in the order of their fields. A field that could not be read has no value
    either: ask `SourceFile.is_faulty` before you call it missing.
    """
    names = part.yaml_names()
    yield from ((part, name) for name in part.required if not _is_given(getattr(part, names[name])))
    for attribute in names.values():
        yield from _inside(getattr(part, attribute))


def _inside(value: object) -> Iterator[tuple[Located, str]]:
    if isinstance(value, Located):
        yield from missing(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _inside(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _inside(item)


def _is_given(value: object) -> bool:
    return value is not None and value not in ((), {}, "")
