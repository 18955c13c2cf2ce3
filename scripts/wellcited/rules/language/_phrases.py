"""Lists of words and what to write in their place, kept as text files beside the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wellcited.rules.language._text import Found, Prose

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")


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
    """A list, ready for look-up: by the first word, the longest phrase first."""

    by_word: dict[str, tuple[tuple[str, Entry], ...]]

    def find(self, prose: Prose) -> Iterator[tuple[Found, Entry]]:
        """Yield each whole word or phrase of the list. A longer phrase hides the shorter ones in it."""
        text, end = prose.text, 0
        for match in _WORD.finditer(text):
            choices = self.by_word.get(match[0].lower())
            if choices is None or match.start() < end:
                continue
            for phrase, entry in choices:
                stop = match.start() + len(phrase)
                if text[match.start() : stop].lower() == phrase and not _goes_on(text, stop):
                    end = stop
                    if entry.section != "keep":
                        yield prose.at(match.start(), stop), entry
                    break


def _goes_on(text: str, at: int) -> bool:
    """Return whether a word goes on at this place."""
    return text[at : at + 1].isalpha() or (text[at : at + 1] == "-" and text[at + 1 : at + 2].isalpha())


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
    longest = {word: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for word, pairs in by_word.items()}
    return Phrases(longest)
