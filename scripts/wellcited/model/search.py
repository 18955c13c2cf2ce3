"""The register `search.yml`: words that readers use for what the library calls something else."""

from __future__ import annotations

from typing import ClassVar

from wellcited.model.base import Located


class Synonyms(Located):
    """Words and phrases that mean the same to somebody who searches."""

    required: ClassVar[tuple[str, ...]] = ("words",)

    words: tuple[str, ...] = ()
    """At least two; a question that holds one of them is also asked with each of the others."""


class EmergencyWords(Located):
    """Words in a question that may mean that somebody needs help now."""

    required: ClassVar[tuple[str, ...]] = ("words", "says")

    words: tuple[str, ...] = ()
    """Words and phrases; any one of them in a question shows the emergency number above the results."""
    says: str | None = None
    """What the reader is told, in one or two plain sentences, before the number."""


class SearchWords(Located):
    """What the search knows besides the articles."""

    synonyms: tuple[Synonyms, ...] = ()
    """Sets of words that mean the same."""
    emergency: tuple[EmergencyWords, ...] = ()
    """Words that bring up the emergency number."""
