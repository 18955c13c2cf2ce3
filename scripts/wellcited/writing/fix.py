"""Canonical form: the order of fields, quotes, dates and DOIs. Never the meaning, never the text of the article."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from wellcited.reading.article import read_article
from wellcited.writing.file_parts import FileParts, parse
from wellcited.writing.order import in_order
from wellcited.writing.refusal import Refused
from wellcited.writing.values import apply, value_edits, with_edits


@dataclass(frozen=True, slots=True)
class Fixed:
    """A file in canonical form."""

    data: bytes
    changes: tuple[tuple[str, int], ...] = ()
    """What changed and how often: (`date`, 2), (`order of fields`, 1)."""


def fix(path: str, data: bytes) -> Fixed:
    """
    Return an article's file in canonical form.

    Only the front matter is touched. Lines that are canonical already keep their bytes, and so do the ends of lines, a
    byte order mark, comments and the body. Once more gives the same.

    Args:
        path: Path from the site's root.
        data: The bytes of the file.

    Raises:
        Refused: If it is not sure what the front matter says.
    """
    parts = FileParts.of(data)
    block = parse(parts.front)
    edits = value_edits(block, parts.front)
    front, moved = in_order(apply(edits, parts.front))
    if not edits and not moved:
        return Fixed(data)
    made = parts.with_front(front).data
    _prove(path, data, made, with_edits(block.data, edits), parse(front).data)
    counted = Counter(edit.what for edit in edits)
    counted.update({"order of fields": moved})
    return Fixed(made, tuple(sorted((what, number) for what, number in counted.items() if number)))


def _prove(path: str, before: bytes, after: bytes, expected: object, found: object) -> None:
    """Refuse what would say something else than before, or could be read less well."""
    old, new = read_article(path, before), read_article(path, after)
    faults = {(fault.rule, fault.field) for fault in new.faults} - {(fault.rule, fault.field) for fault in old.faults}
    if expected != found or faults or old.body.text != new.body.text:
        raise Refused(
            "its canonical form would not say the same",
            "put one field on each line, as `wellcited new` does, and try again",
        )
