"""A library of a few lines: articles that are nothing but a type, a status and reviews."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.conftest import TODAY
from wellcited.model.article import Article, Register, SourceFile
from wellcited.model.library import Facts, Library
from wellcited.model.registers import Person, Policy
from wellcited.reading.article import read_article
from wellcited.reading.registers import read_one, read_table

POLICY = """\
review:
  every: {default: 24 months, medicine: 12 months, guide: 36 months}
  roles: {default: [clinical], guide: [fact-check], treatment: [clinical, fact-check]}
  due_soon: 90 days
"""
PEOPLE = """\
ann: {name: Sample clinician A, sample: true, reviews_as: [clinical], conflicts: none}
bob: {name: Sample clinician B, sample: true, reviews_as: [clinical], conflicts: none}
cem: {name: Sample fact-checker, sample: true, reviews_as: [fact-check], conflicts: none}
wes: {name: Sample author, sample: true, conflicts: none}
"""


OTHER = "0123456789abcdef"
"""Fingerprint of a text that is none of ours."""
_AS_IT_IS = "fingerprint-of-the-text"


def review(
    on: date | str, by: str = "ann", role: str = "clinical", outcome: str = "approved", text: str = _AS_IT_IS
) -> str:
    """Return one review record as it stands in the front matter; of the article's own text, if not told otherwise."""
    return f'{{by: {by}, role: {role}, on: {on}, outcome: {outcome}, text: "{text}"}}'


def article(
    name: str = "cramps",
    *reviews: str,
    kind: str = "condition",
    status: str = "published",
    authors: str = "wes",
    more: str = "",
) -> Article:
    """Return an article with these reviews, oldest first."""
    front = "\n".join(
        [
            f"title: The page on {name}",
            f"type: {kind}",
            f"status: {status}",
            "topics: [muscles]",
            f"authors: [{authors}]",
            *(["reviews:", *(f"  - {one}" for one in reviews)] if reviews else []),
            *([more] if more else []),
        ]
    )
    path, data = f"docs/muscles/{name}.md", f"---\n{front}\n---\n\nText.\n"
    unsigned = read_article(path, data.encode())
    return read_article(path, data.replace(_AS_IT_IS, unsigned.fingerprint).encode())


def facts(*articles: Article, today: date = TODAY, policy: str = POLICY, people: str = PEOPLE) -> Facts:
    """Return a library of these articles on a day."""
    return Facts(today, library(articles, policy, people))


def library(articles: Iterable[Article], policy: str = POLICY, people: str = PEOPLE) -> Library:
    """Return a library of these articles."""
    policy_file: Register[Policy] = read_one("docs/_register/policy.yml", policy.encode(), Policy)
    people_file: Register[dict[str, Person]] = read_table("docs/_register/people.yml", people.encode(), Person)
    assert (policy_file.file.faults, people_file.file.faults) == ((), ())
    return Library(
        articles=tuple(sorted(articles, key=lambda one: one.path)),
        policy=policy_file,
        people=people_file,
        topics=Register({}, SourceFile("docs/_register/topics.yml")),
    )
