"""A citation: one item of a bibliography in CSL 1.0.2 names, limited to a closed set of types."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from wellcited.model.base import Located
from wellcited.model.evidence import Evidence
from wellcited.model.partial_date import PartialDate
from wellcited.model.scalars import Flag

CslType = Literal[
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "book",
    "chapter",
    "dataset",
    "legislation",
    "paper-conference",
    "post-weblog",
    "report",
    "software",
    "standard",
    "thesis",
    "webpage",
]


def _read_date(value: Any) -> Any:
    """Read an ISO date, or CSL's `{date-parts: [[2021, 5, 17]]}`; say in plain words why it cannot be read."""
    if value is None or isinstance(value, PartialDate):
        return value
    if isinstance(value, str):
        return PartialDate.parse(value)
    if isinstance(value, dict) and list(value) == ["date-parts"]:
        parts = value["date-parts"]
        if isinstance(parts, list) and len(parts) == 1 and isinstance(parts[0], list):
            numbers = [str(part) for part in parts[0]]
            if all(number.isascii() and number.isdecimal() and len(number) <= 4 for number in numbers):
                return PartialDate.of([int(number) for number in numbers])
        raise ValueError("write date-parts as [[2021, 5, 17]]")
    raise ValueError("write it as 2021-05-17, 2021-05 or 2021")


CslDate = Annotated[
    PartialDate,
    BeforeValidator(_read_date),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
                {
                    "type": "object",
                    "properties": {
                        "date-parts": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 1,
                            "items": {
                                "type": "array",
                                "minItems": 1,
                                "maxItems": 3,
                                "items": {"type": ["integer", "string"]},
                            },
                        }
                    },
                    "required": ["date-parts"],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]
"""A date of a publication: `2021-05-17`, `2021-05`, `2021`, or CSL date-parts."""

CslNumber = Annotated[str, WithJsonSchema({"type": ["string", "number"]})]
"""A CSL number variable: kept as the text that stands in the file, so that `010` and `e0178465` survive."""


class Name(Located):
    """A person or a body in a citation, as CSL writes names."""

    family: str | None = None
    """Family name."""
    given: str | None = None
    """Given names or initials."""
    suffix: str | None = None
    """Jr, III and the like."""
    dropping_particle: str | None = Field(default=None, alias="dropping-particle")
    """A particle that is dropped when only the family name is shown: the "von" of Ludwig von Beethoven."""
    non_dropping_particle: str | None = Field(default=None, alias="non-dropping-particle")
    """A particle that stays with the family name: the "de" of De Greef."""
    literal: str | None = None
    """The whole name of a body, such as a ministry or a study group; never split or shortened."""


class Custom(Located):
    """What we know about an entry beyond CSL; CSL 1.0.2 keeps `custom` free for this."""

    checked: Literal["verified", "partly"] | None = None
    """`partly`: not every detail of the entry was seen at its source."""
    authors_incomplete: Flag | None = Field(default=None, alias="authors-incomplete")
    """`true`: there are more authors than are listed, so the reference always ends its names with "et al."."""
    evidence: Evidence | None = None
    """What kind of evidence this is; readers see it beside the reference, in words."""


class Citation(Located):
    """
    One source, as a CSL-YAML item.

    Source:
        Citation Style Language 1.0.2, item data (csl-data.json). The set of types is closed on purpose: each has a
        tested format in both of our styles.
    """

    required: ClassVar[tuple[str, ...]] = ("id", "type", "title")

    id: str | None = None
    """Key for the marks in the text: `[@hawke2021]`. Letters, digits, and `-_.:` between them."""
    type: CslType | None = None
    """CSL type of the source."""
    title: str | None = None
    """Title of the work itself."""
    author: tuple[Name, ...] = ()
    """Who wrote it, in order."""
    editor: tuple[Name, ...] = ()
    """Who edited the book or proceedings."""
    container_title: str | None = Field(default=None, alias="container-title")
    """Journal, book or website that holds the work."""
    container_title_short: str | None = Field(default=None, alias="container-title-short")
    """Abbreviated journal title of the NLM Catalog, where known."""
    collection_title: str | None = Field(default=None, alias="collection-title")
    """Series of a book or report."""
    publisher: str | None = None
    """Publisher or issuing body."""
    publisher_place: str | None = Field(default=None, alias="publisher-place")
    """City of the publisher."""
    issued: CslDate | None = None
    """When it was published."""
    accessed: CslDate | None = None
    """When the editor last read the page on the web."""
    edition: CslNumber | None = None
    """Edition: a number or words."""
    version: CslNumber | None = None
    """Version of software or a data set."""
    volume: CslNumber | None = None
    """Volume."""
    issue: CslNumber | None = None
    """Issue."""
    page: CslNumber | None = None
    """Page range, first page, or article number."""
    number: CslNumber | None = None
    """Number of a report, guideline, standard or law."""
    genre: str | None = None
    """Kind within a type: "Doctoral thesis", "Preprint"."""
    medium: str | None = None
    """Medium, where it is not print or the web."""
    event_title: str | None = Field(default=None, alias="event-title")
    """Name of a conference."""
    event_place: str | None = Field(default=None, alias="event-place")
    """Place of a conference."""
    event_date: CslDate | None = Field(default=None, alias="event-date")
    """Date of a conference."""
    language: str | None = None
    """Language of the work, as a BCP 47 tag, where it is not English."""
    DOI: str | None = None
    """Digital Object Identifier: `10.1002/14651858.CD008496.pub3`."""
    PMID: CslNumber | None = None
    """PubMed number."""
    PMCID: str | None = None
    """PubMed Central number: `PMC5460850`."""
    ISBN: CslNumber | None = None
    """International Standard Book Number."""
    ISSN: CslNumber | None = None
    """International Standard Serial Number."""
    URL: str | None = None
    """Address on the web."""
    archive: str | None = None
    """Who keeps a copy: "Internet Archive"."""
    archive_location: str | None = None
    """Address of the kept copy."""
    status: str | None = None
    """State of publication: "in press", "ahead of print", "retracted"."""
    note: str | None = None
    """What a reader or editor should know about this entry."""
    custom: Custom | None = None
    """House data: what was not checked, and what kind of evidence this is."""

    @property
    def is_retracted(self) -> bool:
        """Whether whoever published the work has said that it must not be relied on."""
        return (self.status or "").strip().casefold() == "retracted"

    @property
    def more_authors(self) -> bool:
        """Whether the entry names fewer authors than the work has."""
        return bool(self.custom and self.custom.authors_incomplete)
