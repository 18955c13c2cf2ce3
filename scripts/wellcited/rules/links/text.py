"""The words of a link say where it leads.

Why: people who listen to a page hear its links one after the other. "Click here" tells them nothing, and an address
read out letter by letter tells them less.

Instead: use the title of the other page, or what the reader finds there: "signs of a blood clot".

Source: WCAG 2.2, 2.4.4 Link Purpose (In Context) and 2.4.9 Link Purpose (Link Only); NHS digital service manual,
content guide, "Links".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_EMPTY_WORDS = frozenset(
    """
    click|click here|click this|click on this|here|see here|look here|go here|this|that|it|these|link|this link|the link
    page|this page|the page|our page|that page|article|this article|the article|our article|site|this site|website
    this website|the website|source|the source|more|read more|read on|see more|learn more|find out more|more info
    more information|further information|info|information|details|more details|further details|continue|next|go|visit
    download|see|read|read this|see this|open|view|view more|guide|this guide|leaflet|this leaflet
    """.replace("\n", "|")
    .replace("    ", "")
    .strip("| ")
    .split("|")
)
_ADDRESS = re.compile(r"(?:https?:)?//|www\.|[\w.-]+\.(?:md|html?|php|org|com|net|uk|gov|edu|info|eu|ie|de)(?:/\S*)?$")


@rule.per_article
def text(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report words that could stand for any page, and addresses; a link without words has a rule of its own."""
    for link, target in real_links(article):
        words = " ".join(re.sub(r"[^\w\s./:@-]", " ", link.text.casefold()).split()).strip(" .:")
        if not words:
            continue
        if words in _EMPTY_WORDS:
            says = f"\u201c{link.text}\u201d does not say where the link leads"
        elif target.scheme not in ("mailto", "tel") and " " not in words and _ADDRESS.match(words):
            says = "an address does not say what the reader will find"
        else:
            continue
        yield rule.finding(
            at=article.here(link.span),
            says=says,
            help="use the title of the page that it leads to, or say what stands there",
        )
