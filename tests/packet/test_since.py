"""What has changed since the last reviews."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.packet.little import BODY, FRONT, known, made, read
from tests.planning.little import OTHER, review
from wellcited.packet.page import page
from wellcited.packet.since import pieces, since_reviews


def test_the_text_that_was_reviewed_has_not_changed() -> None:
    """
    Nothing is asked of git then.
    """
    article = read(BODY, FRONT, review("2026-02-01"))

    assert [("same", ())] == [(one.state, one.changes) for one in since_reviews(article, known(article))]


def test_what_git_has_is_compared() -> None:
    """
    A dose is clinical, a topic is not.
    """
    before = read(BODY.replace("10 mg", "5 mg"), FRONT.replace("topics: [muscles]", "topics: [muscles, running]"))
    article = read(BODY, FRONT, review("2026-02-01", text=OTHER))

    (one,) = since_reviews(article, known(article, before))

    assert "changed" == one.state
    assert [True] == [change.clinical for change in one.clinical]
    assert ["topics"] == [change.where for change in one.other]


def test_a_picture_that_was_swapped_is_told() -> None:
    """
    In words, on the page of the packet: two long numbers would help nobody.
    """
    body = f"{BODY}\n![A cup](cup.svg)\n"
    before = read(body, digests={"docs/muscles/cup.svg": "0" * 64})
    article = read(body, FRONT, review("2026-02-01", text=OTHER), digests={"docs/muscles/cup.svg": "1" * 64})

    (one,) = since_reviews(article, known(article, before))
    told = page(made(article, before))

    assert [("picture", True)] == [(change.where, change.clinical) for change in one.changes]
    assert "the picture cup.svg is not the one that was reviewed" in told
    assert "0" * 64 not in told


def test_what_git_does_not_have_is_not_guessed() -> None:
    """
    The reviewer is told to read all of it.
    """
    article = read(BODY, FRONT, review("2026-02-01", text=OTHER))

    assert ["unknown"] == [one.state for one in since_reviews(article, known(article))]


def test_the_newest_of_each_role_counts_and_stands_first() -> None:
    """
    An older one in the same role has been replaced.
    """
    reviews = (review("2025-01-01"), review("2026-01-01"), review("2026-03-01", "cem", "fact-check"))
    article = read(BODY, FRONT, *reviews)

    assert ["2026-03-01", "2026-01-01"] == [str(one.review.on) for one in since_reviews(article, known(article))]


@given(st.lists(st.sampled_from("abc"), max_size=6), st.lists(st.sampled_from("abc"), max_size=6))
def test_no_word_of_either_text_is_lost(before: list[str], after: list[str]) -> None:
    """
    Without what came the earlier text is left, without what went the later one.
    """
    found = list(pieces(" ".join(before), " ".join(after)))

    assert before == [word for kind, words in found if kind != "new" for word in words.split()]
    assert after == [word for kind, words in found if kind != "gone" for word in words.split()]


def test_one_dose_is_one_word() -> None:
    """
    A reviewer sees at a glance what became what.
    """
    assert [("same", "Take"), ("gone", "5"), ("new", "10"), ("same", "mg")] == list(pieces("Take 5 mg", "Take 10 mg"))
