"""Names of people and bodies as NLM and AMA print them: family name, initials, rank; bodies whole."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from wellcited.citing.html import NOTHING, Html, literal, text
from wellcited.model.citation import Name

_FAMILY_FIRST = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_ROMAN = {"II": "2nd", "III": "3rd", "IV": "4th", "V": "5th"}


@dataclass(frozen=True, slots=True)
class NameStyle:
    """What differs between two styles in a list of names."""

    most: int
    """With more names than this, the list is cut."""
    shown: int
    """How many names stay when it is cut."""
    arabic_rank: bool
    """Whether `III` is printed as `3rd`."""
    and_others: str
    """What follows a list that is cut: `et al.`, or `et al` where only the end of the group brings a full stop."""


def initials(given: str | None) -> str:
    """
    Return the initials of given names: `Jean-Paul` gives `JP`, `S. R.` gives `SR`.

    Two or three capitals that stand together are initials already, as PubMed gives them: `JP` stays `JP`.
    """
    letters = ""
    for word in re.split(r"[\s.\-\u2010\u2011]+", unicodedata.normalize("NFC", given or "")):
        letter = next((mark for mark in word if mark.isalpha()), "")
        if 2 <= len(word) <= 3 and word.isalpha() and word.isupper():
            letter = word
        letters += letter.upper()
    return letters


def printed(name: Name, style: NameStyle) -> Html:
    """Return one name: `van der Schans CP Jr`. A name in Chinese, Japanese or Korean is printed whole."""
    if name.literal:
        return text(name.literal)
    family = " ".join(part for part in (name.non_dropping_particle, name.family) if part)
    if name.given and _FAMILY_FIRST.search(family + name.given):
        return text(family + name.given)
    suffix = (name.suffix or "").strip().rstrip(".")
    if style.arabic_rank:
        suffix = _ROMAN.get(suffix, suffix)
    return text(" ".join(part for part in (family, initials(name.given), name.dropping_particle, suffix) if part))


def listing(names: Sequence[Name], style: NameStyle, more: bool = False) -> Html:
    """
    Return a list of names, cut by the style's rule.

    A body is set apart by semicolons, because its name may hold commas.

    Args:
        names: Who wrote or edited the work, in order; names that say nothing are left out.
        style: The rule for cutting.
        more: Whether the work has more authors than are given; the list then always ends with "et al."

    Source:
        ICMJE samples ("Both personal authors and an organization as author"); AMA Manual of Style 11, 3.7.
    """
    known = [(name, piece) for name in names if (piece := printed(name, style))]
    cut = len(known) + more > style.most
    shown = known[: style.shown] if cut else known
    joined, after_body = NOTHING, False
    for name, piece in shown:
        body = bool(name.literal)
        if joined:
            joined += literal("; " if body or after_body else ", ")
        joined, after_body = joined + piece, body
    if joined and (more or len(shown) < len(known)):
        joined += literal(f", {style.and_others}")
    return joined
