"""What is known of one article, as data: its records, its sources, its past, what the standards ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from wellcited.citing.evidence import evidence_words
from wellcited.citing.references import format_plain
from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.difference import Difference
from wellcited.model.fingerprint import version_of
from wellcited.model.fingerprint.sources import identity
from wellcited.model.frontmatter import Review, SourceRef
from wellcited.model.history import Commit, number_of
from wellcited.model.library import Facts
from wellcited.model.registers import Credential, Person
from wellcited.model.reviewing import approvals, cycle, due_dates
from wellcited.model.risk import risks, roles_for
from wellcited.standards.card import cards


def records(article: Article, facts: Facts) -> dict[str, Any]:
    """Return who wrote and reviewed the article, whether each record fits the text, and what the policy asks."""
    front, policy = article.front, facts.policy
    counting = {review.path for review in approvals(article, policy).values()}
    days = due_dates(article, policy)
    people = dict.fromkeys((*front.authors, *(review.by for review in front.reviews if review.by)))
    return {
        "path": article.path,
        "title": front.title,
        "status": front.status,
        "type": front.type,
        "fingerprint": article.fingerprint,
        "pictures": [_picture(path, digest) for path, digest in article.pictures.items()],
        "published": front.published.isoformat() if front.published else None,
        "authors": list(front.authors),
        "funding": front.funding,
        "people": {id_: _person(facts.people.get(id_)) for id_ in people},
        "reviews": [_review(review, article, facts, counts=review.path in counting) for review in front.reviews],
        "policy": {
            "roles": list(roles_for(article, policy)),
            "risks": [risk.risk for risk in risks(article, policy)],
            "months": cycle(article, policy).months,
        },
        "due": {role: day.isoformat() for role, day in sorted(days.items())},
        "changes": [{"on": str(one.on) if one.on else None, "what": one.what} for one in front.changes],
        "waivers": [
            {"rule": one.rule, "until": str(one.until) if one.until else None, "because": one.because}
            for one in front.waivers
        ],
    }


def _review(review: Review, article: Article, facts: Facts, *, counts: bool) -> dict[str, Any]:
    verdict = facts.library.signatures.get((article.path, review.path))
    return {
        "by": review.by,
        "role": review.role,
        "on": review.on.isoformat() if review.on else None,
        "outcome": review.outcome,
        "text": review.text,
        "text_version": version_of(review.text) if review.text else None,
        "fits_the_text": article.was(review.text),
        "counts": counts,
        "signature": review.signature,
        "signature_holds": verdict.holds if verdict else None,
    }


def _picture(path: str, digest: str | None) -> dict[str, Any]:
    return {"path": path, "sha256": digest, "in_the_pack": packed_picture(path) if digest else None}


def packed_picture(path: str) -> str:
    """Return the name that a picture has in the pack; strange characters in it are escaped as in a link."""
    return f"pictures/{quote(path.removeprefix('docs/'))}"


def _person(person: Person | None) -> dict[str, Any] | None:
    """Return what readers may know of a person; addresses and keys stay in the register."""
    if person is None:
        return None
    return {
        "name": person.name,
        "sample": bool(person.sample),
        "orcid": person.orcid,
        "reviews_as": list(person.reviews_as),
        "credentials": [_credential(one) for one in person.credentials],
        "conflicts": person.conflicts,
    }


def _credential(one: Credential) -> dict[str, Any]:
    return {
        "name": one.name,
        "issuer": one.issuer,
        "number": one.number,
        "from": str(one.start) if one.start else None,
        "until": str(one.until) if one.until else None,
    }


def sources(article: Article, facts: Facts) -> list[dict[str, Any]]:
    """Return each source with its reference, what identifies it, and the sentences that rest on it."""
    shared = {entry.id for entry in article.front.citations if isinstance(entry, SourceRef)}
    return [
        {
            "id": source.id,
            "shared": source.id in shared,
            "reference": format_plain(source),
            "identity": {key: value for key, value in identity(source, {}).items() if value},
            "evidence": evidence_words(source) or None,
            "note": source.note,
            "claims": list(_claims(article, source)),
        }
        for source in facts.library.citations(article)
    ]


def _claims(article: Article, source: Citation) -> Iterator[dict[str, Any]]:
    for sentence in article.body.sentences:
        for mark in (article.body.marks[index] for index in sentence.marks):
            if mark.id == source.id:
                said = " ".join(sentence.text.split())
                yield {"line": sentence.span.line, "sentence": said, "locator": mark.locator or None}


def past(article: Article, facts: Facts, commits: Sequence[Commit]) -> dict[str, Any]:
    """Return what git tells: the commits that changed the file, how each record came in, what changed since."""
    history = facts.library.history
    known = history.of(article.path)
    return {
        "lacking": history.lacking or None,
        "commits": [{"id": one.id, "on": one.on.isoformat()} for one in commits],
        "records": [
            {
                "review": number,
                "came_in": {"id": entry.commit.id, "on": entry.commit.on.isoformat()} if entry else None,
                "reviewed_text": f"reviewed-{number}.md" if reviewed and reviewed.article else None,
                "reviewed_pictures": dict(reviewed.article.pictures) if reviewed and reviewed.article else None,
                "changes_since": [_change(one) for one in (reviewed.changes if reviewed else ())],
            }
            for number, entry, reviewed in (
                (number, known.entries.get(number), known.reviewed.get(number))
                for number in (number_of(review.path) for review in article.front.reviews)
            )
        ],
    }


def _change(one: Difference) -> dict[str, Any]:
    return {
        "where": one.where,
        "line": one.line or None,
        "before": one.before,
        "after": one.after,
        "clinical": one.clinical,
    }


def standards(article: Article, facts: Facts) -> list[dict[str, Any]]:
    """Return what each instrument asks, and what a program can say of it."""
    return [
        {
            "instrument": card.instrument.name,
            "not_decidable_by_software": card.count("not-decidable"),
            "items": [
                {
                    "id": one.item.id,
                    "asks": one.item.asks,
                    "answer": one.answer,
                    **({"why": one.why} if one.why else {}),
                }
                for one in card.decisions
            ],
        }
        for card in cards(article, facts)
    ]
