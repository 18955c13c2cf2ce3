"""What was not given."""

from __future__ import annotations

import pytest

from wellcited.model.missing import missing
from wellcited.model.registers import Person, Topic
from wellcited.reading.article import read_article
from wellcited.reading.registers import read_table


def lacking(front: str) -> set[str]:
    """Return the paths of what an article lacks beyond its own seven fields."""
    article = read_article("docs/a.md", f"---\n{front}\n---\n".encode())
    return {part.at(name) for part, name in missing(article.front) if part.path}


def test_an_empty_article_lacks_each_required_field_in_order() -> None:
    """
    An empty list is as good as none.
    """
    article = read_article("docs/a.md", b"---\ntopics: []\ntype: guide\n---\n")

    assert ["title", "summary", "status", "topics", "authors", "funding"] == [
        name for _, name in missing(article.front)
    ]


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("reviews: [{by: a, role: clinical, on: 2026-01-01}]", {"reviews.0.outcome", "reviews.0.text"}),
        ("changes:\n- {on: 2026-01-01, what: A}\n- {on: 2026-01-02}", {"changes.1.what"}),
        ("citations:\n- a-shared-source\n- {id: b, title: B}", {"citations.1.type"}),
        ("codes: {}", set()),
        ("waivers: []", set()),
    ],
)
def test_parts_are_looked_into(front: str, expected: set[str]) -> None:
    """
    A list that is absent lacks nothing; an item that is there must be whole.
    """
    assert expected == lacking(front)


def test_tables_are_looked_into() -> None:
    """
    Topics stand inside topics, credentials inside people.
    """
    topics = read_table("t.yml", b"a: {title: A, summary: A, topics: {b: {title: B}}}", Topic).value
    people = read_table("p.yml", b"x: {name: X, conflicts: none, credentials: [{name: Y}]}", Person).value

    assert ["a.topics.b.summary"] == [part.at(name) for part, name in missing(topics["a"])]
    assert ["x.credentials.0.issuer"] == [part.at(name) for part, name in missing(people["x"])]
