"""The front matter of an article, as the contract has it."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field

from wellcited.model.base import Located
from wellcited.model.citation import Citation
from wellcited.model.scalars import Cycle, Day, Moment, Period

ArticleType = Literal["condition", "symptom", "treatment", "medicine", "test", "self-care", "living-with", "guide"]
Status = Literal["draft", "in-review", "published", "withdrawn"]
ReviewRole = Literal["clinical", "plain-language", "lived-experience", "fact-check"]
Outcome = Literal["approved", "approved-with-changes", "rejected"]

APPROVALS: frozenset[str] = frozenset({"approved", "approved-with-changes"})
"""Outcomes after which a text may be published."""

LONGEST_WAIVER = Period(12)
"""How far away the end of a waiver may lie."""


class Codes(Located):
    """Identifiers of the subject in other systems."""

    icd_10: tuple[str, ...] = Field(default=(), alias="icd-10")
    """Codes of the WHO's ICD-10, such as R25.2."""
    icd_10_cm: tuple[str, ...] = Field(default=(), alias="icd-10-cm")
    """Codes of the US clinical modification, such as G47.62."""
    mesh: tuple[str, ...] = ()
    """Descriptors of the US National Library of Medicine, such as D009120."""


class Review(Located):
    """One review: who looked at which text, in which role, when, and what came of it."""

    required: ClassVar[tuple[str, ...]] = ("by", "role", "on", "outcome", "text")

    by: str | None = None
    """Id of the reviewer in people.yml."""
    role: ReviewRole | None = None
    """What the reviewer looked at."""
    on: Day | None = None
    """Day of the review."""
    outcome: Outcome | None = None
    """What came of it."""
    text: str | None = None
    """Fingerprint of the clinical text that was reviewed, with its pictures."""
    signature: str | None = None
    """SSH signature of the record by its reviewer, where there is one; written by `wellcited review --sign`."""

    @property
    def approves(self) -> bool:
        """Whether the text may be published after this review."""
        return self.outcome in APPROVALS


class Change(Located):
    """One change, told to readers in plain words."""

    required: ClassVar[tuple[str, ...]] = ("on", "what")

    on: Day | None = None
    """Day of the change."""
    what: str | None = None
    """What changed, as a sentence for readers."""


class Waiver(Located):
    """One rule, set aside in this article for a while and for a reason."""

    required: ClassVar[tuple[str, ...]] = ("rule", "until", "because")

    rule: str | None = None
    """Name of the rule."""
    until: Day | None = None
    """Last day on which the waiver holds: at most 12 months away."""
    because: str | None = None
    """The reason, which every report shows."""


class SourceRef(Located):
    """A shared source, named by its id."""

    id: str | None = None

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "string", "description": "Id of a shared source in docs/_register/sources/."}


def _read_entry(value: Any) -> Any:
    """Tell a full citation from the id of a shared source, so that a fault in one is not reported for the other."""
    if isinstance(value, dict):
        if set(value) == {"path", "source"}:
            return SourceRef(path=value["path"], id=value["source"])
        return Citation.model_validate(value)
    return value


Entry = Annotated[Citation | SourceRef, BeforeValidator(_read_entry)]
"""One entry of the list of sources: a CSL-YAML item, or the id of a shared source."""


class FrontMatter(Located):
    """
    The front matter of one article.

    Source:
        Names follow schema.org (MedicalWebPage), CSL 1.0.2 and the usage of the NHS.
    """

    required: ClassVar[tuple[str, ...]] = ("title", "summary", "type", "status", "topics", "authors", "funding")

    title: str | None = Field(default=None, json_schema_extra={"minLength": 3, "maxLength": 80})
    """Title: 3 to 80 characters, unique in the library."""
    summary: str | None = Field(default=None, json_schema_extra={"minLength": 40, "maxLength": 200})
    """One or two plain sentences, 40 to 200 characters, for search results and link previews."""
    type: ArticleType | None = None
    """What kind of article this is; the sections that it needs depend on it."""
    status: Status | None = None
    """Where the article stands. Only `published` and `withdrawn` articles reach readers."""
    topics: tuple[str, ...] = ()
    """Ids of topics in topics.yml; the first is the article's home."""
    also_called: tuple[str, ...] = ()
    """Other words for the subject, above all the ones that people use."""
    codes: Codes | None = None
    """Identifiers of the subject in ICD-10, ICD-10-CM and MeSH."""
    authors: tuple[str, ...] = ()
    """Ids of the authors in people.yml."""
    funding: str | None = None
    """Who paid for the writing. "none" is a valid, explicit answer."""
    published: Moment | None = None
    """When the article was first published: a day, or a date-time with its zone."""
    reviews: tuple[Review, ...] = ()
    """Reviews, newest last; written by `wellcited review`, never by hand."""
    review_every: Cycle | None = None
    """How often the article is reviewed, where not as policy.yml says for its type."""
    citations: tuple[Entry, ...] = ()
    """Sources: CSL-YAML items, or ids of shared sources in docs/_register/sources/."""
    changes: tuple[Change, ...] = ()
    """What changed, for readers, in plain words; newest last."""
    waivers: tuple[Waiver, ...] = ()
    """Rules set aside in this article, with a reason and an end."""
