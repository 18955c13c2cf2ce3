"""An article, and the files that registers are kept in: what was read, and where each part of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from wellcited.model.addresses import address_of
from wellcited.model.body import Body
from wellcited.model.finding import Fault
from wellcited.model.fingerprint import fits
from wellcited.model.frontmatter import FrontMatter, Review
from wellcited.model.places import Node, Place, Places
from wellcited.model.span import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text file that was read, also if little in it made sense."""

    path: str
    """Path from the site's root, with `/`."""
    text: str = ""
    places: Places = field(default_factory=Places)
    faults: tuple[Fault, ...] = ()

    def span(self, field_path: str) -> Place:
        """Return where the value of a field stands; where it is missing, the nearest key above it."""
        return Place(self.path, self.places.span(field_path))

    def key(self, field_path: str) -> Place:
        """Return where the key of a field stands."""
        return Place(self.path, self.places.key(field_path))

    def here(self, span: Span) -> Place:
        """Return a stretch of this file as a place."""
        return Place(self.path, span)

    def node(self, field_path: str) -> Node | None:
        """Return what the file says at a path, also where the model could not use it; None if nothing."""
        return self.places.get(field_path)

    def is_faulty(self, field_path: str) -> bool:
        """
        Return whether reading found a fault in this field or inside it: then other rules stay silent on it.

        A field that was misspelt counts too: it is not missing, and its name is reported already.
        """
        return any(
            field == field_path or field.startswith(f"{field_path}.")
            for fault in self.faults
            for field in (fault.field, fault.meant)
            if field
        )


@dataclass(frozen=True, slots=True)
class Article(SourceFile):
    """One article. `front` is empty where the front matter could not be read: see `readable`."""

    front: FrontMatter = field(default_factory=FrontMatter.model_construct)
    body: Body = field(default_factory=Body)
    readable: bool = True
    """Whether there is front matter that could be taken apart at all."""
    fingerprint: str = ""
    """Fingerprint of the clinical text as it now stands, in the newest version."""
    version2: str = ""
    """The same in version 2, under which older records stay valid."""
    pictures: Mapping[str, str | None] = field(default_factory=dict)
    """The pictures that it shows, by path, in the order of the text: SHA-256 of the file; None if there is none."""

    def was(self, text: str | None) -> bool:
        """Return whether a review's fingerprint, of any version, was made of the text as it now stands."""
        return text is not None and fits(text, (self.fingerprint, self.version2), self.front, self.body)

    @property
    def slug(self) -> str:
        """The article's address in the site, without slashes at the ends: `muscles/night-leg-cramps`."""
        return address_of(self.path)

    @property
    def is_public(self) -> bool:
        """Whether readers see this article, as text or as a notice that it was withdrawn."""
        return self.front.status in ("published", "withdrawn")

    @property
    def last_approval(self) -> Review | None:
        """The newest review that approves, as far as reviews can be read; None if there is none."""
        approvals = [review for review in self.front.reviews if review.approves and review.on]
        return max(approvals, key=lambda review: (review.on, review.path), default=None)


@dataclass(frozen=True, slots=True)
class Register(Generic[T]):
    """One register: what it says, and the file that says it. A missing file has path and an empty value."""

    value: T
    file: SourceFile
