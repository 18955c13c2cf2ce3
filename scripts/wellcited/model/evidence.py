"""What kind of evidence a source is: the few facts that a reader needs beside a reference."""

from __future__ import annotations

from typing import ClassVar, Literal

from wellcited.model.base import Located
from wellcited.model.scalars import Count

EvidenceKind = Literal[
    "Cochrane review",
    "systematic review",
    "meta-analysis",
    "guideline",
    "consensus statement",
    "randomised trial",
    "cohort study",
    "case-control study",
    "observational study",
    "survey",
    "review",
    "regulator's notice",
    "patient information",
]

Certainty = Literal["high", "moderate", "low", "very low"]
"""How sure the authors of a review are of its results, in the four words of GRADE."""


class Evidence(Located):
    """
    What kind of evidence a source is, as the source itself says. What it does not say is left out, never guessed.

    Source:
        GRADE Handbook, "Quality of evidence"; Cochrane Handbook, chapter 14.
    """

    required: ClassVar[tuple[str, ...]] = ("kind",)

    kind: EvidenceKind | None = None
    """What the source is."""
    trials: Count | None = None
    """How many trials or studies a review found."""
    participants: Count | None = None
    """How many people took part."""
    certainty: tuple[Certainty, ...] = ()
    """How sure the authors are; several, from the highest down, where results differ."""
