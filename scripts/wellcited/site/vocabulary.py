"""
Words of the glossary, found in running text.

Texts are compared word by word, so that a long glossary costs no more than a short one. Case does not count, except in
abbreviations: "PAD" is a disease, a pad is not. A plural with `s` is found too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from wellcited.model.registers import Term

_WORDS = re.compile(r"\w+")
_HYPHENS = "-\u2010\u2011"
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2010": "-", "\u2011": "-"})


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a word of the glossary."""

    id: str
    words: tuple[str, ...]
    """Its words; in small letters, unless the form is exact."""
    gaps: tuple[str, ...]
    """What stands between them; white space of any kind is one space."""
    exact: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that a page explains."""

    forms: Mapping[tuple[str, ...], tuple[Form, ...]]
    """By their words in small letters, the last also with an `s`."""
    lengths: Mapping[str, tuple[int, ...]]
    """By the first of those words: how many words the forms have that begin so; the longest first."""

    @classmethod
    def of(cls, glossary: Mapping[str, Term], known: Iterable[str] = ()) -> Vocabulary:
        """
        Return the vocabulary of a page.

        Args:
            glossary: The words, by id.
            known: What the page is about, such as its title: it explains that itself.
        """
        skipped = {_folded(text) for text in known}
        found: dict[tuple[str, ...], list[Form]] = {}
        for id_, term in glossary.items():
            written = [text for text in (term.term or "", *term.also) if _WORDS.search(text)]
            if not term.term or not term.meaning or skipped & {_folded(text) for text in written}:
                continue
            for text in written:
                form = _form(id_, text)
                words = tuple(word.casefold() for word in form.words)
                for key in (words, (*words[:-1], f"{words[-1]}s")):
                    found.setdefault(key, []).append(form)
        lengths: dict[str, set[int]] = {}
        for key, forms in found.items():
            forms.sort(key=lambda form: (not form.exact, form.id))
            lengths.setdefault(key[0], set()).add(len(key))
        return cls(
            {key: tuple(forms) for key, forms in found.items()},
            {first: tuple(sorted(known, reverse=True)) for first, known in lengths.items()},
        )

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield where in a text each word of the glossary stands: start, end, id; none overlaps another."""
        if not self.forms:
            return
        words = list(_WORDS.finditer(text))
        small = [word[0].casefold() for word in words]
        free = 0
        for index, word in enumerate(words):
            if word.start() < free:
                continue
            for form, here in self._that_begin(words, small, index):
                if end := _end(form, text, here):
                    yield word.start(), end, form.id
                    free = end
                    break

    def _that_begin(
        self, words: list[re.Match[str]], small: list[str], index: int
    ) -> Iterator[tuple[Form, list[re.Match[str]]]]:
        """Yield the forms whose words stand from here on, the longest first."""
        for length in self.lengths.get(small[index], ()):
            for form in self.forms.get(tuple(small[index : index + length]), ()):
                yield form, words[index : index + length]


def _form(id_: str, text: str) -> Form:
    matches = list(_WORDS.finditer(text))
    words = tuple(match[0] for match in matches)
    gaps = tuple(_gap(text[one.end() : two.start()]) for one, two in pairwise(matches))
    exact = any(len(word) > 1 and word.isupper() for word in words)
    return Form(id_, words if exact else tuple(word.casefold() for word in words), gaps, exact)


def _end(form: Form, text: str, here: list[re.Match[str]]) -> int:
    """Return where a form that begins with the first of these words ends; 0 if it does not stand there."""
    if len(here) < len(form.words):
        return 0
    said = [match[0] if form.exact else match[0].casefold() for match in here]
    if said[:-1] != list(form.words[:-1]) or said[-1] not in (form.words[-1], f"{form.words[-1]}s"):
        return 0
    if any(
        _gap(text[one.end() : two.start()]) != gap for one, two, gap in zip(here, here[1:], form.gaps, strict=False)
    ):
        return 0
    start, end = here[0].start(), here[-1].end()
    joined = text[start - 1 : start] in tuple(_HYPHENS) or text[end : end + 1] in tuple(_HYPHENS)
    return 0 if joined else end


def _gap(text: str) -> str:
    return " ".join(text.split()) or " " if text.isspace() else text.translate(_APOSTROPHES)


def _folded(text: str) -> str:
    return " ".join(text.casefold().translate(_APOSTROPHES).split())
