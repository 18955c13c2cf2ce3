"""What a measure prints."""

from tests.audit.model import Failure, Outcome, line, listed

BAD = Failure("a-to-z/", "a.wc-link", "is too small", "make it larger")


def test_a_measure_prints_one_line_with_its_number() -> None:
    """
    The line says whether the measure is met, its name, its number, and how long it took.
    """
    assert "ok    weight          300 KB  (3 s)" == line("weight", Outcome("300 KB"), 2.7)
    assert "FAIL  weight          400 KB  (3 s)" == line("weight", Outcome("400 KB", (BAD,)), 2.7)


def test_equal_failures_are_told_once() -> None:
    """
    A failure of the frame is on every page: it is told once, with the first pages and the number of the others.
    """
    everywhere = [Failure(f"page-{number}/", "a.wc-link", "is too small", "make it larger") for number in range(6)]
    expected = [
        "targets: is too small",
        "    page:    page-0/, page-1/, page-2/, page-3/ and 2 more",
        "    element: a.wc-link",
        "    do:      make it larger",
    ]

    assert expected == listed("targets", everywhere)


def test_the_most_frequent_failure_comes_first() -> None:
    """
    What one edit mends on many pages stands before what is wrong on one; the front page has a name.
    """
    rare = Failure("", "", "is alone", "mend it")
    lines = listed("nu", [rare, BAD, Failure("b/", "a.wc-link", "is too small", "make it larger")])

    assert ["nu: is too small", "nu: is alone"] == [text for text in lines if text.startswith("nu")]
    assert "    page:    (front page)" in lines
