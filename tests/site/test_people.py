"""People, their credentials and their conflicts."""

from __future__ import annotations

import pytest

from tests.site.little import article, beside, facts
from wellcited.model.registers import Person
from wellcited.site.people import is_demonstration, is_none, people_views, person_view, review_views


def test_credentials_are_whole_sentences():
    """
    A credential names its issuer, number and days, so that a reader can ask.
    """
    view = person_view("bea-doctor", facts().people["bea-doctor"])
    expected = "Registered physician, Council of Examples, number 12345, from 1 January 2011, until 31 December 2030"

    assert ["MB ChB, University of Examples, from 1 July 2010", expected] == [one.words for one in view.credentials]


@pytest.mark.parametrize(
    ("declared", "none"),
    [("none", True), ("None.", True), (" none  declared ", True), ("None of note, but shares", False), ("", False)],
)
def test_none_is_an_answer(declared, none):
    """
    "none" says that there is nothing to declare; an empty field says nothing.
    """
    assert none == is_none(declared)


def test_conflicts_are_as_declared():
    """
    What was declared is shown as it stands, and "none" is no conflict.
    """
    bea, ann = people_views(["bea-doctor", "ann-writer", "bea-doctor"], facts())

    assert ("Owns shares in a maker of <insoles> & plasters.", True) == (bea.conflicts, bea.has_conflicts)
    assert ("none", False) == (ann.conflicts, ann.has_conflicts)


def test_a_page_about_a_person_is_on_the_web():
    """
    An address that is none of the web's is no link.
    """
    assert "" == person_view("x", Person(name="X", url="javascript:alert(1)")).url
    assert "https://people.example.org/ann" == person_view("a", facts().people["ann-writer"]).url


def test_somebody_unknown_is_named_by_the_id():
    """
    A preview of a draft can name a person whom no register has.
    """
    view = person_view("who-is-it", None)

    assert ("who-is-it", False, "") == (view.name, view.sample, view.conflicts)


def test_the_reviews_that_the_policy_asks_for():
    """
    Only the newest approval in a role that the policy asks for is shown, with its next day.
    """
    (review,) = review_views(facts().library.by_path["docs/muscles/everything.md"], facts())

    assert ("Bea Doctor", "clinical", "1 June 2026") == (review.by.name, review.role_words, review.on.words)
    assert "1 June 2028" == review.due.words


@pytest.mark.parametrize(
    ("front", "demonstration"),
    [
        ("authors: [ann-writer]", False),
        ("authors: [ann-writer, sample-author]", True),
        ("reviews: [{by: sample-author, role: clinical, on: 2026-01-01, outcome: rejected}]", True),
        ("authors: [nobody]", False),
    ],
)
def test_one_sample_person_makes_a_demonstration(front, demonstration):
    """
    A sample author or reviewer stands for a real one; then the article is a demonstration.
    """
    one = article("Text.", front)

    assert demonstration == is_demonstration(one, beside(one))
