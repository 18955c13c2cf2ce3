"""A clinician's credential was valid on the day of the review.

Why: the page says that a clinician has checked it. On that day the reviewer must have been one.

Instead: correct the day of the review or the credential's dates in people.yml. If they are right, the article needs a
review by somebody whose credential holds.

Source: docs/about/editorial-policy.md, "Who writes and who checks": the credential must be valid on the day of the
review; JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.registers import Person
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def credential_valid(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each clinical review on a day on which no credential of its reviewer held."""
    register = facts.library.people.file
    for review in article.front.reviews:
        person = facts.people.get(review.by or "")
        if person is None or review.role != "clinical" or review.on is None or review.on > facts.today:
            continue
        if register.is_faulty(person.path) or not person.credentials or "clinical" not in person.reviews_as:
            continue
        if not any(held.holds_on(review.on) for held in person.credentials):
            yield rule.finding(
                at=article.span(review.at("on")),
                says=f"no credential of `{review.by}` held on this day",
                label=_when(person),
                help="correct the day, or the credential in docs/_register/people.yml; or have it reviewed again",
            )


def _when(person: Person) -> str:
    held = person.credentials[-1]
    known = ((word, day) for word, day in (("from", held.start), ("until", held.until)) if day)
    return " ".join(f"{word} {day}" for word, day in known)
