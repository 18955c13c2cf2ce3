"""
What kind of evidence a source is, in words beside its reference.

Everything said is in the citation's own data; nothing is worked out from titles or journals.

Source:
    Cochrane, "Reporting the effects of an intervention in plain language summaries"; GRADE Handbook.
"""

from __future__ import annotations

from wellcited.model.citation import Citation

_TRIALS = ("Cochrane review", "systematic review", "meta-analysis")
"""Kinds that gather trials; what others count is people."""


def evidence_words(citation: Citation) -> str:
    """
    Return `Cochrane review of 3 trials with 201 people, 2021: low certainty`; "" if the entry does not say its kind.

    A number, a year or a certainty that is not given is left out.
    """
    evidence = citation.custom.evidence if citation.custom else None
    if evidence is None or evidence.kind is None:
        return ""
    size = []
    if evidence.trials:
        noun = "trial" if evidence.kind in _TRIALS else "study"
        size.append(f"of {_count(evidence.trials, noun)}")
    if evidence.participants:
        size.append(f"{'with' if size else 'of'} {_count(evidence.participants, 'person')}")
    words = " ".join((evidence.kind[0].upper() + evidence.kind[1:], *size))
    if citation.issued:
        words += f", {citation.issued.year}"
    if evidence.certainty:
        words += f": {' or '.join(dict.fromkeys(evidence.certainty))} certainty"
    return words


def _count(number: int, noun: str) -> str:
    plural = {"trial": "trials", "study": "studies", "person": "people"}[noun]
    return f"{number:,} {noun if number == 1 else plural}"
