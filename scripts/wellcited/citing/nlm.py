"""
References in NLM citation-sequence style, which ICMJE asks for and many call Vancouver.

A reference is a row of groups that end with full stops: who, what, where it stands, who published it and when, and how
to find it. Each function here makes one group; a group without data is nothing.

Source:
    Citing Medicine, 2nd edition (NLM); ICMJE, "Samples of Formatted References for Authors of Journal Articles".
"""

from __future__ import annotations

from wellcited.citing import identifiers, parts
from wellcited.citing.dates import year_first
from wellcited.citing.html import NOTHING, Html, join, link, literal, stop, text, wrap
from wellcited.citing.languages import language_name
from wellcited.citing.names import NameStyle, listing
from wellcited.citing.pages import short_pages
from wellcited.model.citation import Citation

NAMES = NameStyle(most=6, shown=6, arabic_rank=True, and_others="et al.")
_INTERNET = literal("[Internet]")


def nlm(citation: Citation) -> Html:
    """Return the whole reference, without its number."""
    groups = join(
        ". ",
        _authors(citation),
        _what(citation),
        _edition_of_the_work(citation),
        _holder(citation),
        join("; ", _publisher(citation), _when_and_where(citation)),
        _pages_of_a_part(citation),
        _part_of_a_website(citation),
        _series(citation),
        _report_number(citation) if citation.type == "report" else NOTHING,
        text(language_name(citation.language)),
    )
    found = _availability(citation)
    if found.plain.endswith("/"):  # Citing Medicine: an address is followed by a full stop only if it ends with a slash
        found = stop(found)
    return join(" ", stop(groups), join(". ", found, _pubmed(citation)))


def _authors(citation: Citation) -> Html:
    if authors := listing(citation.author, NAMES, citation.more_authors):
        return authors
    return NOTHING if citation.type in parts.IN_A_BOOK else _editors(citation)


def _editors(citation: Citation) -> Html:
    people = listing(citation.editor, NAMES)
    return people + literal(", editor" if len(citation.editor) == 1 else ", editors") if people else people


def _is_page_of_a_website(citation: Citation) -> bool:
    return citation.type == "webpage" and bool(text(citation.container_title))


def _what(citation: Citation) -> Html:
    """The title with its kind and medium. NLM cites the website, and names the page after the date."""
    title = text(citation.container_title if _is_page_of_a_website(citation) else citation.title)
    medium: Html = NOTHING
    if _is_page_of_a_website(citation) or not text(citation.container_title):
        if words := text(citation.medium).plain:
            medium = literal(f"[{words[:1].upper()}{words[1:]}]")
        elif text(citation.URL) and citation.type not in parts.IN_A_BOOK:
            medium = _INTERNET
    return join(" ", title, wrap("[", text(citation.genre), "]"), medium)


def _edition_of_the_work(citation: Citation) -> Html:
    edition = NOTHING if text(citation.container_title) else parts.edition(citation)
    return join(". ", edition, parts.version(citation))


def _holder(citation: Citation) -> Html:
    """What holds the work: the editors, title and edition of a book, the journal; or the volume of the work itself."""
    editors = _editors(citation) if listing(citation.author, NAMES) or citation.type in parts.IN_A_BOOK else NOTHING
    holder = join(". ", editors, _container(citation), _event(citation))
    return literal("In: ") + holder if holder and citation.type in parts.IN_A_BOOK else holder


def _container(citation: Citation) -> Html:
    number = text(citation.number) if citation.type in ("legislation", "standard") else NOTHING
    if citation.type == "webpage":
        return NOTHING
    if not (title := text(_container_title(citation))):
        return number or parts.volume(citation, "Vol.")
    online = _INTERNET if text(citation.URL) and not _found_by_number(citation) else NOTHING
    volume = parts.volume(citation, "Vol.") if citation.type in parts.IN_A_BOOK else NOTHING
    return join(". ", join(" ", title, online), parts.edition(citation), volume, number)


def _container_title(citation: Citation) -> str:
    if citation.type != "article-journal":
        return citation.container_title or ""
    return (citation.container_title_short or citation.container_title or "").replace(".", "")


def _event(citation: Citation) -> Html:
    return join("; ", text(citation.event_title), text(year_first(citation.event_date)), text(citation.event_place))


def _found_by_number(citation: Citation) -> bool:
    """A journal article with a DOI or a PubMed number needs neither its address nor the day it was read."""
    return citation.type == "article-journal" and any(
        text(number) for number in (citation.DOI, citation.PMID, citation.PMCID)
    )


def _publisher(citation: Citation) -> Html:
    if citation.type in parts.PERIODICALS:
        return NOTHING
    return join(": ", text(citation.publisher_place), text(citation.publisher))


def _when_and_where(citation: Citation) -> Html:
    """The date and, for periodicals, volume, issue and pages: `2002 Jul 25;347(4):284-7`."""
    if citation.type in parts.PERIODICALS or citation.type == "legislation":
        date = year_first(citation.issued)
    else:
        date = year_first(citation.issued, parts=2 if citation.type == "report" else 1)
    if parts.unpublished(citation):
        date = f"Forthcoming {year_first(citation.issued, parts=1)}".strip()
    when = join(" ", text(date), NOTHING if _found_by_number(citation) else _read_on(citation))
    if citation.type == "article-newspaper":
        return join(":", when, _pages(citation))
    if citation.type not in parts.PERIODICALS:
        return when
    place = text(citation.collection_title) + text(citation.volume) + wrap("(", text(citation.issue), ")")
    return join(":", join(";", when, place), text(citation.number) or _pages(citation))


def _read_on(citation: Citation) -> Html:
    return wrap("[cited ", text(year_first(citation.accessed)), "]") if text(citation.URL) else NOTHING


def _pages(citation: Citation) -> Html:
    return text(short_pages(citation.page))


def _pages_of_a_part(citation: Citation) -> Html:
    if citation.type == "book" or (citation.type in parts.PERIODICALS and citation.type != "post-weblog"):
        return NOTHING
    return wrap("p. ", _pages(citation), "")


def _part_of_a_website(citation: Citation) -> Html:
    return text(citation.title) if _is_page_of_a_website(citation) else NOTHING


def _series(citation: Citation) -> Html:
    return NOTHING if citation.type in parts.PERIODICALS else wrap("(", text(citation.collection_title), ")")


def _report_number(citation: Citation) -> Html:
    """
    Return the number of a report: `Report No.: 12`.

    A number with words ("NICE guideline NG158") says itself what it is, and stands alone.

    Source:
        ICMJE samples, "Scientific or technical report".
    """
    words = text(citation.number)
    return words if " " in words.plain or not words else literal("Report No.: ") + words


def _availability(citation: Citation) -> Html:
    kept = join("; ", text(citation.archive), parts.address(citation.archive_location))
    online = NOTHING if _found_by_number(citation) else wrap("Available from: ", parts.address(citation.URL), "")
    return join(". ", wrap("Located at: ", kept, ""), join(" ", online, parts.doi(citation, "doi: ")))


def _pubmed(citation: Citation) -> Html:
    pmid, pmcid = text(citation.PMID), text(citation.PMCID)
    return stop(
        join(
            "; ",
            wrap("PubMed PMID: ", link(pmid, identifiers.pubmed_url(pmid.plain)), ""),
            wrap("PubMed Central PMCID: ", link(pmcid, identifiers.pmc_url(pmcid.plain)), ""),
        )
    )
