"""Numbers for references, in the order in which a text mentions them first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text that points to a reference."""

    id: str
    """Key of the reference."""
    number: int
    """Number of the reference, from 1."""
    ordinal: int
    """Which mention of this reference it is, from 1."""

    @property
    def anchor(self) -> str:
        """The id of this place on the page: `cite-3-2` is the second mention of reference 3."""
        return f"cite-{self.number}-{self.ordinal}"

    @property
    def target(self) -> str:
        """The id of the reference in the list: `ref-3`."""
        return f"ref-{self.number}"


@dataclass(frozen=True, slots=True)
class Numbering:
    """All mentions of a text, and the references in the order of their numbers."""

    mentions: tuple[Mention, ...] = ()
    """Every mention, in the order of the text."""
    ids: tuple[str, ...] = ()
    """Keys of the references: the first has number 1."""
    _by_id: dict[str, tuple[Mention, ...]] = field(default_factory=dict, repr=False, compare=False)

    def mentions_of(self, key: str) -> tuple[Mention, ...]:
        """Return the mentions of one reference, in the order of the text; none for a key that is not mentioned."""
        return self._by_id.get(key, ())


def number(keys: Iterable[str]) -> Numbering:
    """
    Number the references of a text.

    Args:
        keys: The key of each mention, in the order of the text, with repeats.
    """
    grouped: dict[str, list[Mention]] = {}
    mentions = []
    for key in keys:
        known = grouped.setdefault(key, [])
        mention = Mention(key, known[0].number if known else len(grouped), len(known) + 1)
        known.append(mention)
        mentions.append(mention)
    return Numbering(tuple(mentions), tuple(grouped), {key: tuple(known) for key, known in grouped.items()})
