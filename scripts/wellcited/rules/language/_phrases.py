"""Lists of words and what to write in their place, kept as text files beside the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wellcited.rules.language._text import Found, Prose, all_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list."""

    forms: tuple[str, ...]
    """The word in its forms, in lower case."""
    plainer: str
    """What to write in its place."""
    section: str
    """Name of the part of the list that it stands in."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list, ready for look-up by the first word of each phrase."""

    by_word: dict[str, list[tuple[str, Entry]]]

    def find(self, prose: Prose) -> Iterator[tuple[Found, Entry]]:
        """Yield each whole word or phrase of the list. A longer phrase hides the shorter ones in it."""
        text, hits = prose.lower, []
        for word in self.by_word.keys() & prose.vocabulary:
            for phrase, entry in self.by_word[word]:
                for start in all_of(text, phrase):
                    stop = start + len(phrase)
                    if not (_joined(text[start - 1 : start], text[start - 2 : start - 1]) or _joined_on(text, stop)):
                        hits.append((start, -stop, entry))
        end = 0
        for start, stop, entry in sorted(hits, key=lambda hit: hit[:2]):
            if start >= end:
                end = -stop
                if entry.section != "keep":
                    yield prose.at(start, end), entry


def _joined_on(text: str, at: int) -> bool:
    """Return whether a word goes on at this place."""
    return _joined(text[at : at + 1], text[at + 1 : at + 2])


def _joined(near: str, far: str) -> bool:
    """Return whether a word is longer than it seems: the character beside it, and the one beyond, are part of it."""
    return near.isalpha() or (near == "-" and far.isalpha())


@cache
def phrases(name: str) -> Phrases:
    """
    Read a list.

    A line is `utilise, utilises, utilised: use`. `[terms]` begins a part; phrases of the part `[keep]` are left alone
    and need no other word. `#` begins a comment.

    Args:
        name: Name of the file, without `.txt`.
    """
    section = ""
    by_word: dict[str, list[tuple[str, Entry]]] = {}
    for line in (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = line.partition("#")[0].strip()
        if line.startswith("["):
            section = line.strip("[]")
            continue
        forms, _, plainer = line.partition(":")
        entry = Entry(tuple(form.strip().lower() for form in forms.split(",")), plainer.strip(), section)
        for form in entry.forms if line else ():
            by_word.setdefault(form.split()[0], []).append((form, entry))
    return Phrases(by_word)
