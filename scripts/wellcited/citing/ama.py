"""
References in the style of the AMA Manual of Style, 11th edition.

A reference is a row of groups that end with full stops, and then how to find it: a DOI, or the day it was read and its
address. Each function makes one group; a group without data is nothing.

Source:
    AMA Manual of Style, 11th edition, chapter 3.
"""

from __future__ import annotations

from wellcited.citing import parts
from wellcited.citing.dates import month_first
from wellcited.citing.html import NOTHING, Html, italic, join, literal, stop, text, wrap
from wellcited.citing.names import NameStyle, listing
from wellcited.citing.pages import full_pages
from wellcited.citing.title_case import title_case
from wellcited.model.citation import Citation

NAMES = NameStyle(most=6, shown=3, arabic_rank=False, and_others="et al")
_WHOLE_WORKS = frozenset({"book", "report", "legislation"})
_ISSUED_WORKS = frozenset({"dataset", "software", "standard"})


def ama(citation: Citation) -> Html:
    """Return the whole reference, without its number."""
    return join(" ", stop(join(". ", _authors(citation), _title(citation), _source(citation))), _access(citation))


def _authors(citation: Citation) -> Html:
    if authors := listing(citation.author, NAMES, citation.more_authors):
        return authors
    return NOTHING if citation.type in parts.IN_A_BOOK else _editors(citation)


def _editors(citation: Citation) -> Html:
    people = listing(citation.editor, NAMES)
    return people + literal(", ed." if len(citation.editor) == 1 else ", eds.") if people else people


def _title(citation: Citation) -> Html:
    if citation.type in _WHOLE_WORKS or citation.type == "thesis":
        return _headline(citation, citation.title)
    return text(citation.title)


def _headline(citation: Citation, title: str | None) -> Html:
    english = (citation.language or "en").lower().split("-")[0] == "en"
    return italic(text(title_case(title or "") if english else title))


def _source(citation: Citation) -> Html:
    if citation.type in _WHOLE_WORKS:
        return _whole_work(citation)
    if citation.type in parts.IN_A_BOOK:
        return _part_of_a_book(citation)
    if citation.type in ("webpage", "post-weblog"):
        return join(". ", _website(citation), text(month_first(citation.issued)))
    if citation.type == "thesis":
        return join(". ", _kind(citation), _published(citation))
    if citation.type in _ISSUED_WORKS:
        return join(
            ". ", text(citation.number), parts.version(citation), text(citation.container_title), _issued(citation)
        )
    return _periodical(citation)


def _whole_work(citation: Citation) -> Html:
    editors = wrap("(", _editors(citation), ")") if listing(citation.author, NAMES) else NOTHING
    before = join(". ", parts.volume(citation, "Vol"), parts.edition(citation), editors)
    if citation.type == "legislation":
        before = join(". ", before, text(citation.container_title), text(citation.number))
    imprint = join(":", join(". ", before, _published(citation)), text(full_pages(citation.page)))
    return join(". ", imprint, _report_number(citation) if citation.type == "report" else NOTHING)


def _report_number(citation: Citation) -> Html:
    """A number with letters (`PAHO/HSS/HR/22-0012`) says itself what it is."""
    words = text(citation.number)
    return literal("Report ") + words if words.plain.isdigit() else words


def _part_of_a_book(citation: Citation) -> Html:
    book = join(
        ". ",
        _editors(citation),
        _headline(citation, citation.container_title),
        parts.volume(citation, "Vol"),
        parts.edition(citation),
        text(citation.collection_title),
        join("; ", text(citation.event_title), text(month_first(citation.event_date)), text(citation.event_place)),
        _published(citation),
    )
    return wrap("In: ", join(":", book, text(full_pages(citation.page))), "")


def _website(citation: Citation) -> Html:
    """The name of the website; where none is given, its publisher, unless the author says as much."""
    if (name := text(citation.container_title)) or citation.type != "webpage":
        return name
    publisher, author = text(citation.publisher), _authors(citation)
    said = author and (publisher.plain.startswith(author.plain) or author.plain.startswith(publisher.plain))
    return NOTHING if said else publisher


def _kind(citation: Citation) -> Html:
    words = text(citation.genre).plain
    return text(words[:1].upper() + words[1:])


def _published(citation: Citation) -> Html:
    year = str(citation.issued.year) if citation.issued else ""
    return join("; ", text(citation.publisher), text("In press" if parts.unpublished(citation) else year))


def _issued(citation: Citation) -> Html:
    date = text(month_first(citation.issued))
    if publisher := text(citation.publisher):
        return join("; ", publisher, date)
    return wrap("Published online ", date, "") if citation.URL or citation.DOI else date


def _periodical(citation: Citation) -> Html:
    """Journals, magazines, newspapers and preprints: `JAMA. 2021;325(3):284-287`."""
    title = italic(text((citation.container_title_short or citation.container_title or "").replace(".", "")))
    server = italic(text(citation.publisher)) if citation.type == "article" else NOTHING
    issue = text(citation.volume) + wrap("(", text(citation.issue), ")")
    if citation.type == "article-newspaper":
        issue = NOTHING
    where = join(
        ":", join(";", _date_of_an_article(citation), issue), text(citation.number) or text(full_pages(citation.page))
    )
    return join(". ", _editors(citation) if listing(citation.author, NAMES) else NOTHING, title, server, where)


def _date_of_an_article(citation: Citation) -> Html:
    if parts.unpublished(citation):
        return text("In press")
    if citation.issued and (text(citation.volume) or text(citation.issue)):
        return text(str(citation.issued.year))
    before = {"article": "Preprint posted online ", "article-journal": "Published online "}.get(citation.type or "", "")
    return wrap(before, text(month_first(citation.issued)), "")


def _access(citation: Citation) -> Html:
    if doi := parts.doi(citation, "doi:"):
        return doi
    if not (address := parts.address(citation.URL)):
        return NOTHING
    return join(". ", wrap("Accessed ", text(month_first(citation.accessed)), ""), address)
