"""One finding in four beats."""

from __future__ import annotations

import pytest

from wellcited.model.finding import Finding
from wellcited.model.span import Span
from wellcited.reports.beats import four_beats


def finding(span: Span, **more: str) -> Finding:
    """Return a finding at a place."""
    return Finding("a-rule", "error", "docs/a.md", span, "something is wrong", "mend it", **more)


def test_the_line_is_shown_and_marked() -> None:
    """
    What, where, the line shown, what to do.
    """
    expected = (
        "error[a-rule]: something is wrong\n --> docs/a.md:2:3\n  |\n2 | a bcd e\n  |   ^^^ odd\n  = help: mend it\n"
    )

    assert expected == four_beats(finding(Span.on_line(2, 3, 6), label="odd"), ["x", "a bcd e"])


@pytest.mark.parametrize("lines", [[], ["only one"], ["", "   "]])
def test_a_line_that_is_not_there_is_not_shown(lines: list[str]) -> None:
    """
    A file that cannot be shown still has its place and its help.
    """
    expected = "error[a-rule]: something is wrong\n --> docs/a.md:2:1\n  = help: mend it\n"

    assert expected == four_beats(finding(Span.on_line(2, 1, 2)), lines)


def test_the_mark_stands_under_wide_characters() -> None:
    """
    A Chinese character takes two columns of a terminal, an accent none.
    """
    shown = four_beats(finding(Span.on_line(1, 4, 5)), ["小e\u0301x"]).splitlines()

    assert ("1 | 小e\u0301x", "  |    ^") == (shown[3], shown[4])


def test_a_long_line_is_cut_around_the_mark() -> None:
    """
    The marked part stays in view.
    """
    line = "a" * 300 + "MARK" + "b" * 300
    shown = four_beats(finding(Span.on_line(1, 301, 305)), [line]).splitlines()
    at = shown[4].index("^")

    assert "MARK" == shown[3][at : at + 4]
    assert len(shown[3]) < 180


def test_a_mark_over_several_lines_ends_with_the_first() -> None:
    """
    One line is shown: the one to look at.
    """
    assert "  |   ^^^\n" in four_beats(finding(Span(1, 3, 3, 2)), ["a bcd", "e", "f"])


def test_a_waived_finding_says_why() -> None:
    """
    What is set aside names its reason.
    """
    shown = four_beats(finding(Span.on_line(1, 1, 2), waived_because="agreed"), ["x"])

    assert shown.startswith("waived error[a-rule]: ")
    assert shown.endswith("  = waived because: agreed\n")
