"""Whether lay questions lead to the right article, asked in the real browser with the program that readers run."""

from __future__ import annotations

import pytest

from tests.search.conftest import Open
from tests.search.measure import ask, share
from tests.search.questions import held_out, questions


@pytest.mark.slow
@pytest.mark.parametrize("unseen", [False, True], ids=["seen", "unseen"])
def test_the_right_article_comes_first(open_page: Open, base: str, unseen: bool) -> None:
    """
    Of nine in ten it does, and of 98 in 100 it is among the first three; also of those that nobody looked at before.
    """
    asked = [question for question in questions() if held_out(question) is unseen]
    answered = ask(open_page(), base, asked)
    wrong = [f"{one.question.ask}: {one.found[:3]}" for one in answered if not one.is_in_first(3)]

    assert share(answered, 1) >= 0.9
    assert share(answered, 3) >= 0.98, wrong
