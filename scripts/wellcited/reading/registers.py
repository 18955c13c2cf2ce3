"""The registers: YAML files to people, topics, terms, the policy, helplines and shared sources."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from wellcited.model.article import Register, SourceFile
from wellcited.model.base import Located
from wellcited.model.finding import Fault
from wellcited.model.span import FIRST
from wellcited.reading.characters import decode
from wellcited.reading.limits import FILE_BYTES, REGISTER_CHARACTERS
from wellcited.reading.typed import Typer
from wellcited.reading.yaml_nodes import parse_yaml

M = TypeVar("M", bound=Located)

_KEPT = ("register-unreadable", "register-unknown-key")
"""Names that faults of registers have from the start."""


def _typer(path: str, data: bytes) -> tuple[str, Typer | None, list[Fault]]:
    """Return the text, a reader of its values (None if it cannot be parsed), and the faults so far."""
    text, faults = decode(data, limit=FILE_BYTES)
    if len(text) > REGISTER_CHARACTERS:
        says = f"the file has {len(text):,} characters; {REGISTER_CHARACTERS:,} is the most"
        return text, None, [Fault("register-unreadable", FIRST, says, "split it")]
    block = parse_yaml(text)
    faults.extend(block.faults)
    return text, None if block.broken else Typer(block, "register"), faults


def _rename(faults: list[Fault]) -> tuple[Fault, ...]:
    """
    Give faults of a register the rule names of registers: its owner is another person than an article's editor.

    An owner needs fewer names than an editor: the file cannot be read, a key stands twice, a value cannot be used.
    """
    return tuple(
        fault if fault.rule in _KEPT or fault.rule.startswith("safety-") else replace(fault, rule=_name(fault.rule))
        for fault in faults
    )


def _name(rule: str) -> str:
    if rule == "frontmatter-duplicate-key":
        return "register-duplicate-key"
    return "register-value" if rule.startswith("register-") else "register-unreadable"


def read_table(path: str, data: bytes, entry: type[M]) -> Register[dict[str, M]]:
    """Read a register whose keys are ids."""
    text, typer, faults = _typer(path, data)
    value: dict[str, Any] = typer.table(entry, typer.block.data) if typer else {}
    return Register(value, _file(path, text, typer, faults))


def read_one(path: str, data: bytes, model: type[M]) -> Register[M]:
    """Read a register that is one map of known fields: the policy, or a shared source."""
    text, typer, faults = _typer(path, data)
    value: Any = typer.model(model, typer.block.data or {}) if typer else model.model_construct()
    return Register(value, _file(path, text, typer, faults))


def _file(path: str, text: str, typer: Typer | None, faults: list[Fault]) -> SourceFile:
    if not typer:
        return SourceFile(path, text, faults=_rename(faults))
    return SourceFile(path, text, typer.block.places, _rename([*faults, *typer.faults]))
