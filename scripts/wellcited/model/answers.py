"""What a reviewer answers, as a packet's page saves it or a person types it: YAML or JSON."""

from __future__ import annotations

from typing import ClassVar, Literal

from wellcited.model.base import Located
from wellcited.model.frontmatter import Outcome, ReviewRole
from wellcited.model.scalars import Count, Day

Found = Literal["supported", "not-supported", "not-seen"]
Answered = Literal["yes", "partly", "no", "does-not-apply"]

FOUND: dict[str, str] = {
    "supported": "The source says so",
    "not-supported": "It does not say so",
    "not-seen": "I could not see it",
}
"""What can be said of a claim and its source, in words."""

ANSWERED: dict[str, str] = {"yes": "Yes", "partly": "Partly", "no": "No", "does-not-apply": "Does not apply"}
"""What can be said to a question of an instrument, in words."""


class ClaimAnswer(Located):
    """What a reviewer says of one claim and one of its sources."""

    required: ClassVar[tuple[str, ...]] = ("line", "source", "answer")

    line: Count | None = None
    """Line of the file on which the sentence stands."""
    source: str | None = None
    """Id of the source."""
    sentence: str | None = None
    """The sentence, for people who read the file."""
    answer: Found | None = None
    """Whether the source says so."""
    note: str | None = None
    """What else there is to say."""


class ItemAnswer(Located):
    """What a reviewer answers to one question of an instrument."""

    required: ClassVar[tuple[str, ...]] = ("item", "answer")

    item: str | None = None
    """Id of the question: `discern-6`."""
    answer: Answered | None = None
    """The answer."""
    note: str | None = None
    """What else there is to say."""


class Answers(Located):
    """All answers of one review."""

    required: ClassVar[tuple[str, ...]] = ("version", "article", "text", "by", "role", "outcome", "on")

    version: Count | None = None
    """1."""
    article: str | None = None
    """Path of the article from the site's root."""
    text: str | None = None
    """Fingerprint of the text that was read."""
    by: str | None = None
    """Id of the reviewer in people.yml."""
    role: ReviewRole | None = None
    """What the reviewer looked at."""
    outcome: Outcome | None = None
    """What came of it."""
    on: Day | None = None
    """Day of the review."""
    notes: str | None = None
    """Words for the author."""
    claims: tuple[ClaimAnswer, ...] = ()
    """What was said of the claims; those without an answer are absent."""
    checklist: tuple[ItemAnswer, ...] = ()
    """What was said to the questions; those without an answer are absent."""
