"""
The HTML of a citation mark and of the list of references.

Articles and the pages that owners keep are written by two Markdown parsers; both call these functions, so a mark and a
reference look and work the same everywhere. They work without JavaScript.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from wellcited.citing import identifiers
from wellcited.citing.evidence import evidence_words
from wellcited.citing.html import NOTHING, Html, element, join, link, literal, text
from wellcited.citing.marks import CitedItem
from wellcited.citing.numbering import Mention, Numbering
from wellcited.citing.references import DEFAULT, Style, format_reference
from wellcited.model.citation import Citation

RETRACTED = "This source has been retracted: its journal says that it must not be relied on."
PARTLY = "Not every detail of this reference was seen at its source."
"""Said of an entry whose data says so and that has no note of its own."""


def mark_html(items: Sequence[tuple[CitedItem, Mention | None]]) -> Html:
    """
    Return the raised numbers of one mark: `1,3(p4)`, each linked to its reference.

    Args:
        items: The items of a cluster, each with its mention; None for a key without a reference, which stays visible
            as it was written.
    """
    pieces = []
    for item, mention in items:
        if mention is None:
            pieces.append(text(f"@{item.id}"))
            continue
        number = link(literal(str(mention.number)), f"#{mention.target}", id=mention.anchor, role="doc-noteref")
        place = literal(f"({_short(item.locator)})") if item.locator else NOTHING
        pieces.append(join(" ", text(item.prefix), number + place, text(item.suffix)))
    wordy = any(item.prefix or item.suffix for item, _ in items)
    return element("sup", join(", " if wordy else ",", *pieces), class_="wc-cite")


def reference_list_html(citations: Mapping[str, Citation], numbering: Numbering, style: Style = DEFAULT) -> Html:
    """
    Return the numbered list of references, each with links back to the places that mention it.

    Args:
        citations: The references by key; a key of the numbering that is missing here is a mistake of the caller.
        numbering: What the text mentions.
        style: The style of the references.

    Returns:
        An `<ol>`, or nothing if the text mentions no reference.

    Raises:
        KeyError: If a mentioned key has no reference.
    """
    lines = (reference_line_html(citations[key], numbering.mentions_of(key), style) for key in numbering.ids)
    return list_html(lines)


def list_html(lines: Iterable[Html]) -> Html:
    """Return lines in the order of their numbers as the list that marks lead to; nothing if there are none."""
    entries = NOTHING
    for number, line in enumerate(lines, 1):
        entries += element("li", line, id=f"ref-{number}")
    return element("ol", entries, class_="wc-references") if entries else entries


def reference_line_html(citation: Citation, mentions: Sequence[Mention], style: Style = DEFAULT) -> Html:
    """Return one line of the list: the reference, its kind of evidence, what else to know, the way back to the text."""
    note, evidence = text(reference_note(citation)), text(evidence_words(citation))
    return join(
        " ",
        format_reference(citation, style),
        _more_links(citation, style),
        element("span", evidence + literal("."), class_="wc-evidence") if evidence else NOTHING,
        element("span", note, class_="wc-reference-note") if note else NOTHING,
        _back_links(mentions),
    )


def reference_note(citation: Citation) -> str:
    """Return what a reader should know about an entry, such as that it was not seen in full; "" if nothing."""
    if citation.is_retracted:
        return RETRACTED
    partly = citation.custom is not None and citation.custom.checked == "partly"
    return (citation.note or "").strip() or (PARTLY if partly else "")


def _short(locator: str) -> str:
    """Shorten a locator as NLM and AMA print it in a mark: `p. 3` becomes `p3`, `chap. 2` becomes `chap 2`."""
    words = re.sub(r"^([^\W\d]+)\.(?=\s|\d)", r"\1", locator)
    return re.sub(r"^(pp?)\s+", r"\1", words)


def _more_links(citation: Citation, style: Style) -> Html:
    """AMA prints neither PubMed numbers nor the archived copy: readers get these links after the reference."""
    if style != "ama":
        return NOTHING
    links = [
        link(literal(label), address)
        for label, address in (
            ("PubMed", identifiers.pubmed_url(citation.PMID or "")),
            ("PubMed Central", identifiers.pmc_url(citation.PMCID or "")),
            ("Archived copy", identifiers.canonical_url(citation.archive_location or "")),
        )
        if address
    ]
    return element("span", join(" ", *links), class_="wc-reference-links") if links else NOTHING


def _back_links(mentions: Sequence[Mention]) -> Html:
    links = [
        link(
            literal("\u21a9" if len(mentions) == 1 else f"\u21a9{mention.ordinal}"),
            f"#{mention.anchor}",
            role="doc-backlink",
            aria_label=f"Back to the text, reference {mention.number}"
            + (f", mention {mention.ordinal}" if len(mentions) > 1 else ""),
        )
        for mention in mentions
    ]
    return element("span", join(" ", *links), class_="wc-backlinks")
