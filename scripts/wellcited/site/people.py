"""The people of an article, as readers see them."""

from __future__ import annotations

from collections.abc import Iterable

from wellcited.citing.identifiers import canonical_url
from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.model.registers import Credential, Person
from wellcited.model.reviewing import approvals, due_dates
from wellcited.site import urls
from wellcited.site.days import date_view, in_words, maybe
from wellcited.site.parts import CredentialView, PersonView, ReviewView

ROLE_WORDS = {
    "clinical": "clinical",
    "plain-language": "plain language",
    "lived-experience": "lived experience",
    "fact-check": "fact check",
}
OUTCOME_WORDS = {
    "approved": "approved",
    "approved-with-changes": "approved with changes",
    "rejected": "not approved",
}
NO_CONFLICTS = ("none", "none declared", "none to declare")


def is_none(declared: str | None) -> bool:
    """Return whether a declaration says "none"."""
    return " ".join((declared or "").casefold().split()).rstrip(".") in NO_CONFLICTS


def person_view(id_: str, person: Person | None) -> PersonView:
    """Return a person; one who is in no register is named by the id."""
    if person is None:
        return PersonView(id_, id_, False, "", (), "", False)
    conflicts = (person.conflicts or "").strip()
    return PersonView(
        id=id_,
        name=person.name or id_,
        sample=bool(person.sample),
        about=person.about or "",
        credentials=tuple(_credential(credential) for credential in person.credentials if credential.name),
        conflicts=conflicts,
        has_conflicts=bool(conflicts) and not is_none(conflicts),
        orcid=person.orcid or "",
        url=canonical_url(person.url or "") or "",
        role_words=tuple(ROLE_WORDS[role] for role in person.reviews_as),
        page=urls.person(id_),
    )


def people_views(ids: Iterable[str], facts: Facts) -> tuple[PersonView, ...]:
    """Return people in the given order, each once."""
    return tuple(person_view(id_, facts.people.get(id_)) for id_ in dict.fromkeys(ids))


def review_views(article: Article, facts: Facts) -> tuple[ReviewView, ...]:
    """Return the reviews that count, newest first; of one day, in the order of the policy's roles."""
    due = due_dates(article, facts.policy)
    views = [
        ReviewView(
            by=person_view(review.by or "", facts.people.get(review.by or "")),
            role=role,
            role_words=ROLE_WORDS[role],
            on=date_view(review.on),
            due=maybe(due.get(role)),
            outcome_words=OUTCOME_WORDS.get(review.outcome or "", ""),
        )
        for role, review in approvals(article, facts.policy).items()
        if review.on
    ]
    return tuple(sorted(views, key=lambda view: view.on.iso, reverse=True))


def people_of(article: Article) -> tuple[str, ...]:
    """Return the ids of everybody who wrote or reviewed an article, whatever came of the review."""
    reviewers = (review.by for review in article.front.reviews if review.by)
    return tuple(dict.fromkeys((*article.front.authors, *reviewers)))


def is_demonstration(article: Article, facts: Facts) -> bool:
    """Return whether a sample person stands for a real one in an article."""
    people = (facts.people.get(id_) for id_ in people_of(article))
    return any(person is not None and person.sample for person in people)


def _credential(credential: Credential) -> CredentialView:
    words = [credential.name or ""]
    if credential.issuer:
        words.append(credential.issuer)
    if credential.number:
        words.append(f"number {credential.number}")
    if credential.start:
        words.append(f"from {in_words(credential.start)}")
    if credential.until:
        words.append(f"until {in_words(credential.until)}")
    return CredentialView(
        name=credential.name or "",
        issuer=credential.issuer or "",
        number=credential.number or "",
        start=maybe(credential.start),
        until=maybe(credential.until),
        words=", ".join(words),
    )
