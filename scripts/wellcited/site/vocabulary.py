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

    forms: Mapping[str, tuple[Form, ...]]
    """By their first word in small letters, also with an `s`; the longest first."""

    @classmethod
    def of(cls, glossary: Mapping[str, Term], known: Iterable[str] = ()) -> Vocabulary:
        """
        Return the vocabulary of a page.

        Args:
            glossary: The words, by id.
            known: What the page is about, such as its title: it explains that itself.
        """
        skipped = {_folded(text) for text in known}
        found: dict[str, list[Form]] = {}
        for id_, term in glossary.items():
            written = [text for text in (term.term or "", *term.also) if _WORDS.search(text)]
            if not term.term or not term.meaning or skipped & {_folded(text) for text in written}:
                continue
            for text in written:
                form = _form(id_, text)
                first = form.words[0].casefold()
                for key in (first, f"{first}s") if len(form.words) == 1 else (first,):
                    found.setdefault(key, []).append(form)
        for forms in found.values():
            forms.sort(key=lambda form: (-len(form.words), not form.exact, form.id))
        return cls({key: tuple(forms) for key, forms in found.items()})

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield where in a text each word of the glossary stands: start, end, id; none overlaps another."""
        if not self.forms:
            return
        words = list(_WORDS.finditer(text))
        free = 0
        for index, word in enumerate(words):
            if word.start() < free:
                continue
            for form in self.forms.get(word[0].casefold(), ()):
                end = _end(form, text, words[index : index + len(form.words)])
                if end:
                    yield word.start(), end, form.id
                    free = end
                    break


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
