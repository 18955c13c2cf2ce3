"""The claims of an article: each sentence that names a source, beside the sources that it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellcited.citing.evidence import evidence_words
from wellcited.citing.html_list import reference_note
from wellcited.citing.references import format_reference
from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.difference import Difference
from wellcited.model.library import Facts
from wellcited.site.render import entries
from wellcited.site.safe import SafeHtml

_CARDS = {
    "emergency": "emergency card",
    "urgent": "urgent card",
    "see-a-doctor": "see-a-doctor card",
    "key-points": "key points",
    "note": "note",
}


@dataclass(frozen=True, slots=True)
class Grounds:
    """One source of a claim."""

    id: str
    number: int
    """Its number in the list of references; 0 if the article does not list it."""
    html: SafeHtml
    """The reference, with its links; "" if the article does not list it."""
    locator: str
    """Where in the source, as the author wrote it: `p. 3`."""
    evidence: str
    """What kind of evidence it is, in words."""
    note: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence with its sources."""

    number: int
    """From 1, in the order of the text."""
    line: int
    """Line of the file."""
    where: str
    """Heading that it stands under, or the box that it stands in."""
    sentence: str
    grounds: tuple[Grounds, ...]
    is_new: bool
    """Whether it is worded otherwise than in the text that was reviewed last."""


def claims(
    article: Article, facts: Facts, numbers: Sequence[str], changes: Sequence[Difference] = ()
) -> tuple[Claim, ...]:
    """
    Return the claims, in the order of the text.

    Args:
        article: The article.
        facts: The library, with its shared sources.
        numbers: Ids of the references in the order of their numbers.
        changes: What has changed since the last review.
    """
    body = article.body
    places = {index: block for block in body.blocks for index in block.sentences}
    worded = [" ".join(change.after.split()) for change in changes if change.clinical]
    known = entries(article, facts)
    found = [(index, sentence) for index, sentence in enumerate(body.sentences) if sentence.marks]
    made = []
    for number, (index, sentence) in enumerate(found, 1):
        block = places.get(index)
        section = body.headings[block.section].text if block and block.section >= 0 else ""
        words = " ".join(sentence.text.split())
        made.append(
            Claim(
                number=number,
                line=sentence.span.line,
                where=_CARDS.get(block.inside if block else "", section),
                sentence=words,
                grounds=_grounds(article, known, numbers, sentence.marks),
                is_new=any(words in after for after in worded),
            )
        )
    return tuple(made)


def _grounds(
    article: Article, known: Mapping[str, Citation], numbers: Sequence[str], marks: tuple[int, ...]
) -> tuple[Grounds, ...]:
    found: dict[tuple[str, str], Grounds] = {}
    for mark in (article.body.marks[index] for index in marks):
        source = known.get(mark.id)
        found.setdefault(
            (mark.id, mark.locator),
            Grounds(
                id=mark.id,
                number=numbers.index(mark.id) + 1 if mark.id in numbers else 0,
                html=SafeHtml(format_reference(source).markup) if source else SafeHtml(),
                locator=mark.locator,
                evidence=evidence_words(source) if source else "",
                note=reference_note(source) if source else "",
            ),
        )
    return tuple(found.values())
