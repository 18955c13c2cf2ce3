"""The parts of a packet that are answered: claims, questions, what comes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import get_args

from wellcited.model.answers import ANSWERED, FOUND
from wellcited.model.frontmatter import ReviewRole
from wellcited.packet.claims import Claim, Grounds
from wellcited.packet.markup import joined, tag
from wellcited.packet.sections import section
from wellcited.packet.view import Packet
from wellcited.site.people import ROLE_WORDS
from wellcited.site.safe import SafeHtml
from wellcited.site.views import PersonView
from wellcited.standards.card import Card, Decision

OUTCOMES: dict[str, str] = {
    "approved": "Approved: readers can have this text as it stands",
    "approved-with-changes": "Approved with changes: this text can stand, and the notes say what to better next",
    "rejected": "Rejected: readers must not have this text",
}
ROLES: tuple[ReviewRole, ...] = get_args(ReviewRole)
_DECIDED = {"met": "A program says yes", "not-met": "A program says no"}


def claims(packet: Packet) -> SafeHtml:
    """Return each claim beside its sources."""
    if not packet.claims:
        return section("claims", "The claims and their sources", tag("p", "No sentence names a source."))
    told = "Each sentence that names a source, in the order of the text. Open the source and compare."
    return section("claims", "The claims and their sources", tag("p", told), *map(_claim, packet.claims))


def _claim(claim: Claim) -> SafeHtml:
    new = [tag("strong", "New since the last review. ")] if claim.is_new else []
    place = f"{claim.where}, line {claim.line}" if claim.where else f"Line {claim.line}"
    return tag(
        "div",
        tag(
            "div",
            tag("p", *new, f"{claim.number}. {place}", class_="place"),
            tag("blockquote", tag("p", claim.sentence)),
        ),
        tag("div", *(_grounds(claim, number, one) for number, one in enumerate(claim.grounds, 1))),
        class_="claim",
        data_sentence=claim.sentence,
        data_line=str(claim.line),
    )


def _grounds(claim: Claim, number: int, one: Grounds) -> SafeHtml:
    name = f"wc-claim-{claim.number}-{number}"
    legend = f"Claim {claim.number}, reference {one.number}" if one.number else f"Claim {claim.number}, @{one.id}"
    told = [tag("p", one.html or "The article lists no such source.")]
    said = [words for words in (one.locator, one.evidence, one.note) if words]
    if said:
        told.append(tag("p", "; ".join(said), class_="place"))
    return tag(
        "fieldset",
        tag("legend", legend),
        *told,
        _choices(name, FOUND),
        _note(name),
        class_="answered",
        data_source=one.id,
    )


def checklist(packet: Packet) -> SafeHtml:
    """Return what the instruments ask: first what a program has decided, then what is left to the rater."""
    return section(
        "standards",
        "What the standards ask",
        tag(
            "p",
            "The questions are ours, after the instruments; the numbers are theirs. Answer what you can judge in your "
            "role. What a program has decided says that something is there, not that it is good.",
        ),
        *(_card(card) for card in packet.cards),
    )


def _card(card: Card) -> SafeHtml:
    decided = [one for one in card.decisions if one.answer != "not-decidable"]
    parts: list[SafeHtml] = [
        tag("h3", card.instrument.name),
        tag("p", f"Asks {card.instrument.about}. {len(card.open)} of {len(card.decisions)} not decidable by software."),
    ]
    if decided:
        parts.append(tag("ul", *(tag("li", _decided(one)) for one in decided)))
    for item in card.open:
        name = f"wc-item-{item.id}"
        legend = tag("legend", f"{item.number}. {item.asks}")
        parts.append(
            tag("fieldset", legend, _choices(name, ANSWERED), _note(name), class_="answered item", data_item=item.id)
        )
    return joined(*parts)


def _decided(one: Decision) -> SafeHtml:
    why = f": {one.why}" if one.why else ""
    return joined(f"{one.item.asks} {_DECIDED[one.answer]}{why}.")


def verdict(packet: Packet) -> SafeHtml:
    """Return what comes of it: who, in which role, when, the outcome, notes, and a place to sign."""
    return section(
        "verdict",
        "What comes of it",
        tag(
            "div",
            _field("wc-by", "Who reviews", tag("select", *_people(packet), id="wc-by", required=True)),
            _field("wc-role", "In which role", tag("select", *_roles(packet), id="wc-role", required=True)),
            _field(
                "wc-on",
                "Day of the review",
                tag("input", type="date", id="wc-on", required=True, value=packet.as_of.isoformat()),
            ),
            class_="fields",
        ),
        tag("fieldset", tag("legend", "Outcome"), _choices("wc-outcome", OUTCOMES, required=True), id="wc-outcome"),
        _field("wc-notes", "Notes for the author", tag("textarea", id="wc-notes", rows="6")),
        tag(
            "div",
            tag("p", "I have read the text above, and I answer for what I say here."),
            tag("p", "Signature", class_="line"),
            tag("p", "Name", class_="line"),
            tag("p", "Date", class_="line"),
            class_="sign",
        ),
        tag("p", tag("button", "Save my answers", type="submit", id="wc-save", hidden=True)),
        tag("p", id="wc-said", role="status"),
        tag(
            "p",
            "The editors put the file in with ",
            tag("code", "wellcited review --from FILE"),
            ", which refuses it if the text has changed since.",
        ),
        tag(
            "noscript", tag("p", "Saving needs a script, and this browser runs none. Print the page and sign on paper.")
        ),
    )


def _people(packet: Packet) -> Iterator[SafeHtml]:
    yield tag("option", "Choose", value="")
    for person in packet.reviewers:
        yield tag("option", _named(person), value=person.id, selected=person.id == packet.by)


def _named(person: PersonView) -> str:
    return f"{person.name} ({', '.join(person.role_words)})"


def _roles(packet: Packet) -> Iterator[SafeHtml]:
    yield tag("option", "Choose", value="")
    for role in ROLES:
        yield tag("option", ROLE_WORDS[role], value=role, selected=role == packet.role)


def _field(id_: str, label: str, field: SafeHtml) -> SafeHtml:
    return tag("p", tag("label", label, for_=id_), " ", field)


def _choices(name: str, choices: Mapping[str, str], *, required: bool = False) -> SafeHtml:
    boxes = (
        tag("label", tag("input", type="radio", name=name, value=value, required=required), " ", words)
        for value, words in choices.items()
    )
    return tag("div", *boxes, class_="choices")


def _note(name: str) -> SafeHtml:
    return tag("p", tag("label", "Note", for_=f"{name}-note"), " ", tag("textarea", id=f"{name}-note", rows="1"))
