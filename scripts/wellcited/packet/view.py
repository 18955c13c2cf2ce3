"""Everything that a packet shows, as plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.reviewing import due_dates
from wellcited.model.risk import risks, roles_for
from wellcited.packet.claims import Claim, claims
from wellcited.packet.markup import Picture, alone
from wellcited.packet.since import Since, since_reviews
from wellcited.site import urls
from wellcited.site.article_view import article_view
from wellcited.site.people import person_view
from wellcited.site.safe import SafeHtml
from wellcited.site.views import ArticleView, PersonView
from wellcited.site.visible import title_of
from wellcited.standards.card import Card, cards


@dataclass(frozen=True, slots=True)
class Packet:
    """One article, ready for its reviewer."""

    article: ArticleView
    """As readers would see it; drafts may be linked."""
    title: str
    as_of: date
    text: str
    """Fingerprint of the text that stands in the packet."""
    due: date | None
    """Day on which the next review is due, the earliest of all roles; None if it is wanted now."""
    risks: tuple[str, ...]
    """Risks of the policy that the article has."""
    roles: tuple[str, ...]
    """Roles in which the policy asks for a review."""
    since: tuple[Since, ...]
    lacking: str
    """Why less is known of the past than could be, as a clause; "" if nothing is lacking."""
    parts: tuple[SafeHtml, ...]
    """Key points, cards, text: able to stand alone."""
    references: SafeHtml
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    waived: tuple[Finding, ...]
    cards: tuple[Card, ...]
    reviewers: tuple[PersonView, ...]
    """Who may review it: everybody with a role who did not write it."""
    by: str = ""
    """Id of the person that it is for; "" if it is for any of them."""
    role: str = ""
    """Role that is chosen at the start."""


@dataclass(frozen=True, slots=True)
class Wish:
    """For whom a packet is made."""

    by: str = ""
    role: str = ""


def packet(
    article: Article,
    facts: Facts,
    found: tuple[Iterable[Finding], Iterable[Finding]],
    picture: Picture,
    home: str = "",
    wish: Wish | None = None,
) -> Packet:
    """
    Return the packet of an article.

    Args:
        article: The article, in any status but unreadable.
        facts: The library with its history, and the day.
        found: What the checks found in it, and what is waived.
        picture: Gives the bytes of a picture.
        home: Address of the published site; "" if it is not known.
        wish: For whom it is made.
    """
    wish = wish or Wish()
    view = article_view(article, facts, drafts=True)
    since = since_reviews(article, facts)
    changes = [change for one in since for change in one.changes]
    numbers = [reference.key for reference in view.references]
    url = urls.page(article.path)
    parts = (view.key_points_html, *(card.html for card in view.cards), view.body_html)
    asked = roles_for(article, facts.policy)
    days = due_dates(article, facts.policy)
    return Packet(
        article=view,
        title=title_of(article),
        as_of=facts.today,
        text=article.fingerprint,
        due=min(days.values()) if asked and all(role in days for role in asked) else None,
        risks=tuple(risk.risk for risk in risks(article, facts.policy) if risk.risk),
        roles=asked,
        since=since,
        lacking=facts.library.history.lacking,
        parts=tuple(alone(part, url, home, picture) for part in parts if part),
        references=alone(view.references_html, url, home, picture),
        claims=claims(article, facts, numbers, changes),
        findings=tuple(found[0]),
        waived=tuple(found[1]),
        cards=cards(article, facts),
        reviewers=tuple(
            person_view(id_, person)
            for id_, person in sorted(facts.people.items())
            if person.reviews_as and id_ not in article.front.authors
        ),
        by=wish.by,
        role=wish.role or next(iter(asked), ""),
    )
