"""The questions that measure the search are fit to do so."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.search.library import published, words
from tests.search.questions import Question, held_out, questions

QUESTIONS = questions()
KINDS = ("plain", "misspelt", "synonym")
LITTLE = frozenset(
    "a after an and are at be can can't do does for from get has have how i if in is it me mean my not of on or should "
    "the this to too up what when while why with won't you".split()
)
"""Words that say nothing about the subject: they make no question plain, and none a synonym."""


def of_kind(kind):
    """Return a mark that runs a test for each question of a kind."""
    chosen = [question for question in QUESTIONS if question.kind == kind]
    return pytest.mark.parametrize("question", chosen, ids=[question.ask for question in chosen])


def test_how_many():
    """There are enough questions for nine in ten to mean something."""
    assert len(QUESTIONS) >= 150


def test_answers_are_published():
    """Every answer is a published article: readers never see a draft or a withdrawn one among the results."""
    assert not {path for question in QUESTIONS for path in question.right} - published().keys()


def test_answers_differ():
    """No answer stands twice at the same question."""
    assert not [question for question in QUESTIONS if len(set(question.right)) < len(question.right)]


def test_few_answers():
    """A second right answer is rare: where any page will do, a question measures nothing."""
    assert sum(bool(question.also) for question in QUESTIONS) <= len(QUESTIONS) / 20


def test_no_question_twice():
    """No question stands in the file twice, large and small letters being the same."""
    counts = Counter(" ".join(question.ask.casefold().split()) for question in QUESTIONS)
    assert not [ask for ask, count in counts.items() if count > 1]


def test_length():
    """A question is what fits in a search field: one to nine words, with no space around it."""
    assert not [q.ask for q in QUESTIONS if not 1 <= len(q.ask.split()) <= 9 or q.ask != q.ask.strip()]


def test_kinds():
    """There are three kinds and no other, each with questions enough to be reported apart."""
    counts = Counter(question.kind for question in QUESTIONS)
    assert sorted(counts) == sorted(KINDS)
    assert min(counts.values()) >= 40


def test_every_article_is_asked_for():
    """Every published article is the answer to at least six questions."""
    counts = Counter(question.first for question in QUESTIONS)
    assert not {path: counts[path] for path in published() if counts[path] < 6}


def test_every_article_in_every_kind():
    """Every published article is asked for in its own words, in wrong letters and in other words."""
    asked = {(question.first, question.kind) for question in QUESTIONS}
    assert not {(path, kind) for path in published() for kind in KINDS} - asked


@of_kind("misspelt")
def test_misspelt(question):
    """A misspelt question holds a word that occurs nowhere in the files of the library, not even as a name."""
    library = frozenset().union(*(article.file for article in published().values()))
    assert words(question.ask) - library


@of_kind("synonym")
def test_synonym(question):
    """A question in other words holds a word of weight that readers do not find in the article's text."""
    assert words(question.ask) - published()[question.first].read - LITTLE


@of_kind("plain")
def test_plain(question):
    """A plain question uses the words that the article uses, but for the little ones."""
    assert not words(question.ask) - published()[question.first].read - LITTLE


def test_held_out():
    """About a third is held out, in every kind, and nothing but the text of a question decides which."""
    held = [question for question in QUESTIONS if held_out(question)]
    assert 1 / 4 <= len(held) / len(QUESTIONS) <= 2 / 5
    assert {question.kind for question in held} == set(KINDS)
    assert all(held_out(Question(question.ask, "", (), "")) for question in held)


@pytest.mark.parametrize(
    ("ask", "expected"), [("night leg cramps", False), ("calve pain after cramp", True), ("dvt", True)]
)
def test_held_out_stays(ask, expected):
    """A question stays on its side of the line from one run to the next."""
    assert held_out(Question(ask, "", (), "")) is expected


def test_entry_with_a_slip(tmp_path):
    """An entry that lacks a field, or has one that is not known, is named and not passed over."""
    file = tmp_path / "questions.yml"
    file.write_text("questions:\n  - {ask: dvt, first: a/b, kind: plain}\n  - {ask: pad, firts: a/b, kind: plain}\n")
    with pytest.raises(ValueError, match=r"entry 2 .*'pad'.*missing: \['first'\]; not known: \['firts'\]"):
        questions(file)
