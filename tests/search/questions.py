"""The questions that readers may type, and the article that must come first for each: see questions.yml."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).with_name("questions.yml")


@dataclass(frozen=True, slots=True)
class Question:
    """One question, as a reader types it."""

    ask: str
    first: str
    """The article that must come first: its path below docs/, without `.md`."""
    also: tuple[str, ...]
    """Articles that would be just as right in first place. Mostly none."""
    kind: str
    """`plain`, `misspelt` or `synonym`."""

    @property
    def right(self) -> tuple[str, ...]:
        """Return all articles that may come first."""
        return (self.first, *self.also)


def questions(file: Path = FILE) -> list[Question]:
    """
    Return the questions in the order of the file.

    Raises:
        ValueError: If an entry lacks a field or has one that is not known. The message names the entry.
    """
    entries: list[dict[str, Any]] = yaml.safe_load(file.read_text("utf-8"))["questions"]
    return [_question(entry, number) for number, entry in enumerate(entries, 1)]


def held_out(question: Question) -> bool:
    """Return whether nobody may look at how this question does while the search is tuned: about a third are."""
    return int(sha256(question.ask.encode("utf-8")).hexdigest(), 16) % 3 == 0


def _question(entry: dict[str, Any], number: int) -> Question:
    missing = {"ask", "first", "kind"} - entry.keys()
    unknown = entry.keys() - {"ask", "first", "or", "kind"}
    if missing or unknown:
        raise ValueError(
            f"entry {number} of the questions, {entry.get('ask')!r}: "
            f"missing: {sorted(missing)}; not known: {sorted(unknown)}"
        )
    return Question(entry["ask"], entry["first"], tuple(entry.get("or", ())), entry["kind"])
