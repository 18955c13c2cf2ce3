"""Where our references differ from what citeproc-js prints, and why. Each row says to which references it applies.

`examples.json` holds, for each row and style, a reference that differs for this reason alone, and what we print.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from wellcited.citing import ama, nlm
from wellcited.citing.references import Style
from wellcited.model.citation import Citation, Name

BOTH: tuple[Style, ...] = ("nlm", "ama")
PARTS = ("chapter", "paper-conference")
ISSUED = ("dataset", "software", "standard")
LONG_PREPOSITION = re.compile(r"\b(?:from|with|into|over|upon|after|under|about|between|through|within|without)\b")


@dataclass(frozen=True)
class Deviation:
    """One reasoned difference."""

    name: str
    """A word or two for the reason."""
    styles: tuple[Style, ...]
    why: str
    applies: Callable[[Citation, str], bool]


def shown(citation: Citation, style: str) -> list[Name]:
    """Return the names that are printed, authors or editors."""
    rule = {"nlm": nlm.NAMES, "ama": ama.NAMES}[style]
    lists = [citation.author, citation.editor if citation.type in (*PARTS, "book") else ()]
    return [name for names in lists for name in (names if len(names) <= rule.most else names[: rule.shown])]


def bodies_among_others(citation: Citation, style: str) -> bool:
    """Whether a printed list of several names holds a body."""
    rule = {"nlm": nlm.NAMES, "ama": ama.NAMES}[style]
    lists = [citation.author, citation.editor if citation.type in (*PARTS, "book") else ()]
    printed = [names if len(names) <= rule.most else names[: rule.shown] for names in lists]
    return any(len(names) > 1 and any(name.literal for name in names) for names in printed)


def headline(citation: Citation) -> str:
    """Return the title that AMA prints with capitals, if any."""
    if citation.language and not citation.language.startswith("en"):
        return ""
    if citation.type in PARTS:
        return citation.container_title or ""
    return citation.title or "" if citation.type in ("book", "report", "legislation", "thesis") else ""


def publisher_is_news(citation: Citation) -> bool:
    """Whether the publisher of a web page says something that its author does not."""
    author = ama._authors(citation).plain
    publisher = citation.publisher or ""
    return bool(publisher) and not (author and (publisher.startswith(author) or author.startswith(publisher)))


DEVIATIONS = (
    Deviation(
        "more-authors", BOTH,
        "CSL cannot say that a work has more authors than the entry lists; we always end such names with et al.",
        lambda c, style: c.more_authors,
    ),
    Deviation(
        "bodies-set-apart", BOTH,
        "ICMJE's sample (Vallancien ...; Alf-One Study Group) and AMA 3.7 set a body apart by a semicolon.",
        bodies_among_others,
    ),
    Deviation(
        "initials-together", BOTH,
        "PubMed gives initials as JP; citeproc-js takes that for a word and drops the second initial.",
        lambda c, style: any(re.fullmatch(r"[A-Z]{2,3}", name.given or "") for name in shown(c, style)),
    ),
    Deviation(
        "editors-of-the-book", BOTH,
        "The editors of a book did not write its unsigned chapter: the title comes first (ICMJE, No author given).",
        lambda c, style: c.type in PARTS and not c.author and bool(c.editor),
    ),
    Deviation(
        "conference-named", BOTH,
        "ICMJE's and AMA's samples name the conference, its date and place; the CSL styles do not.",
        lambda c, style: c.type in PARTS and bool(c.event_title),
    ),
    Deviation(
        "in-press", BOTH,
        "ICMJE prints Forthcoming and AMA In press for an accepted paper; the CSL styles ignore the status.",
        lambda c, style: c.status == "in press",
    ),
    Deviation(
        "roman-volume", BOTH,
        "A volume in Roman figures is labelled like one in Arabic figures; the bare IV reads as a word.",
        lambda c, style: bool(re.fullmatch(r"[IVXLC]+", c.volume or "")) and c.type in ("book", *PARTS),
    ),
    Deviation(
        "number-of-a-law", BOTH,
        "A law is found by its number; the CSL styles drop it (AMA always, NLM where the law has a container).",
        lambda c, style: c.type == "legislation" and bool(c.number) and (style == "ama" or bool(c.container_title)),
    ),
    Deviation(
        "roman-rank", ("nlm",),
        "Citing Medicine, chapter 1: III after a name is printed as 3rd.",
        lambda c, style: any(name.suffix == "III" for name in shown(c, style)),
    ),
    Deviation(
        "no-volume-or-issue", ("nlm",),
        "ICMJE's sample of that name: 2002 Jun:1-6, with a colon; the CSL style prints a semicolon.",
        lambda c, style: c.type in ("article-journal", "article-magazine") and bool(c.issued and c.page)
        and not (c.volume or c.issue),
    ),
    Deviation(
        "volume-of-a-part", ("nlm",),
        "Citing Medicine, chapter 2: a part of a book in several volumes names the volume; the CSL style drops it.",
        lambda c, style: c.type in PARTS and bool(c.volume),
    ),
    Deviation(
        "version", ("nlm",),
        "A data set or program without its version cannot be found again; the CSL style drops it.",
        lambda c, style: bool(c.version),
    ),
    Deviation(
        "number-of-a-standard", ("nlm",),
        "A standard is found by its number; the CSL style drops it.",
        lambda c, style: c.type == "standard" and bool(c.number),
    ),
    Deviation(
        "law-was-read-on", ("nlm",),
        "Citing Medicine, chapter 22 ff.: works on the internet have a date of citation; the CSL style drops it here.",
        lambda c, style: c.type == "legislation" and bool(c.URL and c.accessed),
    ),
    Deviation(
        "report-number", ("nlm",),
        "ICMJE's sample: Report No.: 12. A number with words (NICE guideline NG158) says itself what it is.",
        lambda c, style: c.type == "report" and bool(c.number),
    ),
    Deviation(
        "place-of-a-thesis", ("nlm",),
        "ICMJE's sample prints the place without brackets, which would mean that it was inferred.",
        lambda c, style: c.type == "thesis" and bool(c.publisher_place),
    ),
    Deviation(
        "language", ("nlm",),
        "ICMJE's sample, Article not in English: the language closes the reference.",
        lambda c, style: bool(c.language),
    ),
    Deviation(
        "short-prepositions-only", ("ama",),
        "AMA 3.9.2: prepositions of up to three letters stay small; CSL's title case keeps longer ones small too.",
        lambda c, style: bool(LONG_PREPOSITION.search(headline(c))),
    ),
    Deviation(
        "range-with-letters", ("ama",),
        "AMA prints ranges in full (S93-S99); citeproc-js leaves a range alone whose second page lacks the letter.",
        lambda c, style: bool(re.fullmatch(r"[A-Z]\d+-\d+", c.page or "")),
    ),
    Deviation(
        "one-stop-is-enough", ("ama",),
        "citeproc-js prints a full stop after a question mark when the title is in italics.",
        lambda c, style: c.type in PARTS and (c.container_title or "").endswith("?"),
    ),
    Deviation(
        "kind-of-thesis", ("ama",),
        "A group begins with a capital: Dissertation.",
        lambda c, style: c.type == "thesis" and bool(c.genre and c.genre[0].islower()),
    ),
    Deviation(
        "published-not-posted", ("ama",),
        "AMA 3.15: data sets, programs and standards name version, number and publisher; the CSL style treats them as "
        "journal articles and says Published online even of printed ones.",
        lambda c, style: c.type in ISSUED
        and bool(c.publisher or c.version or c.number or (c.issued and not c.URL and not c.DOI)),
    ),
    Deviation(
        "collection-of-laws", ("ama",),
        "The collection that holds a law is part of its citation; the CSL style drops it.",
        lambda c, style: c.type == "legislation" and bool(c.container_title),
    ),
    Deviation(
        "et-al-and-editors", ("ama",),
        "AMA 3.12.2 prints et al, eds: only the end of a group brings the full stop.",
        lambda c, style: len(c.editor) > ama.NAMES.most,
    ),
    Deviation(
        "number-of-a-report", ("ama",),
        "AMA 3.13.2 closes a report with its number; the CSL style drops it.",
        lambda c, style: c.type == "report" and bool(c.number),
    ),
    Deviation(
        "website-named", ("ama",),
        "AMA 3.15.3 names the website; where none is given, its publisher stands in, unless the author says as much.",
        lambda c, style: c.type == "webpage" and not c.container_title and publisher_is_news(c),
    ),
    Deviation(
        "magazine-by-date", ("ama",),
        "A magazine without volume has a date of issue (AMA 3.13.1); the CSL style says Published online.",
        lambda c, style: c.type == "article-magazine" and bool(c.issued) and not (c.volume or c.issue),
    ),
)  # fmt: skip

NORMAL = {
    "typographic-quotes": (
        BOTH, "[\u201c\u201d\u2018\u2019\"]", "'",
        "citeproc-js turns straight quotation marks into typographic ones; we print a title as the editor wrote it.",
    ),
    "space-after-doi": (
        ("nlm",), r"doi:(?=10)", "doi: ",
        "ICMJE's sample prints doi: 10.1136/bmj.a2752, with a space.",
    ),
    "stop-after-a-slash": (
        ("nlm",), r"(?<=/)\.?$", "",
        "Citing Medicine: an address that ends the reference is followed by a full stop only if it ends with a slash.",
    ),
    "stop-before-pubmed": (
        ("nlm",), r"(?<![.;]) (?=PubMed (?:PMID|Central PMCID))", ". ",
        "ICMJE's sample prints a full stop between the DOI and PubMed PMID.",
    ),
}  # fmt: skip
"""Differences that touch every reference of a kind; both strings are evened out before they are compared."""


def evened(text: str, style: str) -> str:
    """Even out the differences of NORMAL."""
    for styles, pattern, replacement, _ in NORMAL.values():
        if style in styles:
            text = re.sub(pattern, replacement, text)
    return text
