"""The parts of a packet that are read: what it is about, what has changed, the text, what the checks found."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.difference import Difference
from wellcited.model.finding import Finding
from wellcited.model.fingerprint import short, version_of
from wellcited.packet.markup import joined, tag
from wellcited.packet.since import Since, pieces
from wellcited.packet.view import Packet
from wellcited.site.days import in_words
from wellcited.site.people import OUTCOME_WORDS, ROLE_WORDS
from wellcited.site.safe import SafeHtml

_PIECES = {"gone": "del", "new": "ins"}
_SAID = {"gone": "removed: ", "new": "added: "}


def head(packet: Packet) -> SafeHtml:
    """Return what the packet is, and what to do with it."""
    view = packet.article
    facts = [
        ("Article", joined(packet.title, " (", tag("code", view.path), ")")),
        ("Type and status", f"{view.type_words or view.type or 'none'}; {view.status}"),
        ("Written by", ", ".join(person.name for person in view.authors) or "nobody is named"),
        ("Paid for by", "nobody" if view.is_unfunded else view.funding or "not declared"),
        ("Review asked for", ", ".join(ROLE_WORDS.get(role, role) for role in packet.roles) or "in any role"),
        ("Due", in_words(packet.due) if packet.due else "now"),
        ("Text", joined(tag("code", short(packet.text)), f" (fingerprint, version {version_of(packet.text)})")),
        ("Made for the day", in_words(packet.as_of)),
    ]
    if packet.risks:
        facts.insert(2, ("Risks", ", ".join(packet.risks)))
    steps = (
        "Read what has changed, then the text as a patient would.",
        "Open the source of each claim. Say whether it says so, and no more.",
        "Look at what the checks found, and at the questions that no program can answer. Leave out what is not yours.",
        "Say what comes of it and save your answers, or sign on paper. Send them to the editors.",
    )
    return section(
        "about",
        "What this is",
        tag("p", "Everything for one review, in one file. It works without a network, and sends nothing to anybody."),
        tag("dl", *(tag("div", tag("dt", name), tag("dd", value)) for name, value in facts)),
        tag("ol", *(tag("li", step) for step in steps)),
    )


def changed(packet: Packet) -> SafeHtml:
    """Return what has changed since the last reviews."""
    if not packet.since:
        told: list[SafeHtml] = [tag("p", "Nobody has reviewed this article yet: all of it is new.")]
    else:
        told = [part for one in packet.since for part in _since(one, packet)]
    if packet.lacking and any(one.state == "unknown" for one in packet.since):
        told.append(tag("p", f"Less is known of the past than could be: {packet.lacking}."))
    return section("changed", "What has changed since the last review", *told)


def _since(one: Since, packet: Packet) -> Iterator[SafeHtml]:
    review = one.review
    who = next((person.name for person in packet.reviewers if person.id == review.by), review.by or "somebody")
    role = ROLE_WORDS.get(review.role or "", "")
    day = in_words(review.on) if review.on else "a day that is not known"
    outcome = OUTCOME_WORDS.get(review.outcome or "", "")
    yield tag("h3", f"Since the {role} review by {who} on {day} ({outcome})")
    if one.state == "same":
        yield tag("p", "Nothing that a reviewer answers for: the text is the one that was reviewed.")
    elif one.state == "unknown":
        yield tag(
            "p", "The text is another one, and the history does not hold the text that was reviewed. Read all of it."
        )
    else:
        yield tag("ul", *(tag("li", *_change(change)) for change in one.clinical))
        if one.other:
            yield tag("p", "Changed too, without bearing on the review:")
            yield tag("ul", *(tag("li", *_change(change)) for change in one.other))


def _change(change: Difference) -> Iterator[SafeHtml]:
    yield tag("span", f"{change.place}: ", class_="place")
    if change.says:
        yield joined(change.says)
        return
    words = pieces(change.before, change.after)
    yield joined(
        *(
            joined(text) if kind == "same" else tag(_PIECES[kind], tag("span", _SAID[kind], class_="aloud"), text)
            for kind, text in words
        ),
        by=" ",
    )


def text(packet: Packet) -> SafeHtml:
    """Return the article as readers would see it."""
    view = packet.article
    also = [tag("p", f"Also called: {', '.join(view.also_called)}")] if view.also_called else []
    return section(
        "text",
        "The text, as readers would see it",
        tag(
            "div",
            tag("p", packet.title, class_="title"),
            tag("p", view.summary, class_="summary"),
            *also,
            *packet.parts,
            *([tag("h3", "References"), packet.references] if packet.references else []),
            class_="reader",
        ),
    )


def findings(packet: Packet) -> SafeHtml:
    """Return what the checks found and nobody has mended, and what is set aside."""
    told: list[SafeHtml] = []
    if packet.findings:
        told.append(tag("ul", *(tag("li", *_finding(one)) for one in packet.findings)))
    else:
        told.append(tag("p", "The checks found nothing."))
    if packet.waived:
        told.append(tag("p", "Set aside for a while, with a reason:"))
        told.append(tag("ul", *(tag("li", *_finding(one)) for one in packet.waived)))
    return section("findings", "What the checks found", *told)


def _finding(one: Finding) -> Iterator[SafeHtml]:
    yield joined(tag("strong", one.severity), f", line {one.span.line}: {one.message}. ")
    if one.waived_because:
        yield joined(f"Because: {one.waived_because}. ")
    yield tag("code", one.rule)


def section(id_: str, title: str, *inside: str) -> SafeHtml:
    """Return a section with its heading."""
    id_ = f"wc-packet-{id_}"
    return tag("section", tag("h2", title, id=id_), *inside, aria_labelledby=id_)
