"""Everybody in the register, in its order."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.library import Library
from wellcited.model.registers import Person


def people(library: Library) -> Iterator[tuple[str, Person]]:
    """Yield id and entry of each person whose entry is a map of fields."""
    faulty = {fault.field for fault in library.people.file.faults}
    for id_, person in library.people.value.items():
        if id_ not in faulty:
            yield id_, person
