"""
"When to get help now": the telephone numbers of every region.

All numbers are on the page, so that nothing needs a script. A script moves the region that the reader chose to the
front, and keeps the choice in the reader's browser under `STORAGE_KEY`; it finds regions by their `id`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from wellcited.citing.identifiers import canonical_url
from wellcited.model.library import Library
from wellcited.model.registers import Helpline, Region
from wellcited.site.days import maybe
from wellcited.site.parts import DateView

PhoneKind = Literal["emergency", "advice", "poison"]

STORAGE_KEY = "wellcited-region"
"""Where a script keeps the reader's choice: in the browser, and nowhere else."""

KIND_WORDS: dict[PhoneKind, str] = {
    "emergency": "Emergency",
    "advice": "Medical advice",
    "poison": "Advice on poisons",
}


@dataclass(frozen=True, slots=True)
class PhoneView:
    """
    A telephone number.

    `number` is for reading, and no line ends inside it; `href` is ready for a link; `hours` is "" for a line that is
    always open.
    """

    kind: PhoneKind
    kind_words: str
    number: str
    href: str
    label: str
    hours: str
    source: str
    """Official page on which the number stands; "" if none is known."""
    checked: DateView | None

    @property
    def words(self) -> str:
        """Who answers, and when: "Public Poisons Line, 8am to 10pm every day"."""
        return ", ".join(part for part in (self.label, self.hours) if part)


@dataclass(frozen=True, slots=True)
class RegionView:
    """The numbers of one region: those that it has, emergency first."""

    id: str
    name: str
    phones: tuple[PhoneView, ...]

    def phone(self, kind: str) -> PhoneView | None:
        """Return the number of one kind."""
        return next((phone for phone in self.phones if phone.kind == kind), None)

    @property
    def emergency(self) -> PhoneView | None:
        """Who to call when a life may be at risk."""
        return self.phone("emergency")

    @property
    def others(self) -> tuple[PhoneView, ...]:
        """The numbers that are not for emergencies."""
        return tuple(phone for phone in self.phones if phone.kind != "emergency")


@dataclass(frozen=True, slots=True)
class HelpView:
    """Every region that has an emergency number, in the register's order; the first is the one to begin with."""

    regions: tuple[RegionView, ...] = ()

    @property
    def default(self) -> RegionView | None:
        """The region to show first, as long as the reader has chosen none."""
        return self.regions[0] if self.regions else None

    @property
    def others(self) -> tuple[RegionView, ...]:
        """All regions but the first."""
        return self.regions[1:]


def help_view(library: Library) -> HelpView:
    """Return the numbers of all regions; a region without an emergency number is left out."""
    regions = (_region(id_, region) for id_, region in library.helplines.value.items())
    return HelpView(tuple(region for region in regions if region.name and region.emergency))


def dial(number: str) -> str:
    """Return the `tel:` address of a number as people write it."""
    return "tel:" + re.sub(r"[^0-9+]", "", number)


def unbroken(number: str) -> str:
    """Return a number with blanks at which no line ends: half a number is none."""
    return number.replace(" ", "\u00a0")


def _region(id_: str, region: Region) -> RegionView:
    lines: tuple[tuple[PhoneKind, Helpline | None], ...] = (
        ("emergency", region.emergency),
        ("advice", region.advice),
        ("poison", region.poison),
    )
    return RegionView(id_, region.name or "", tuple(_phone(kind, line) for kind, line in lines if line and line.number))


def _phone(kind: PhoneKind, line: Helpline) -> PhoneView:
    number = line.number or ""
    return PhoneView(
        kind=kind,
        kind_words=KIND_WORDS[kind],
        number=unbroken(number),
        href=dial(number),
        label=line.label or "",
        hours=line.hours or "",
        source=canonical_url(line.source or "") or "",
        checked=maybe(line.checked),
    )
