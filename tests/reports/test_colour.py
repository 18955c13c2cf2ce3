"""The text report in colour."""

from __future__ import annotations

from tests.reports.sample import LIBRARY, RESULT
from wellcited.reports import render
from wellcited.reports.colour import coloured


def test_colour_changes_no_word() -> None:
    """
    What is copied from a terminal is the report.
    """
    report = render("text", RESULT, LIBRARY)

    assert report == coloured(report).plain


def test_markup_in_an_article_is_text() -> None:
    """
    `rich` would make styles of square brackets; an article's are shown.
    """
    assert "[red]x[/red]" == coloured("[red]x[/red]").plain
    assert [] == coloured("[red]x[/red]").spans


def test_the_severity_is_coloured_and_so_is_the_mark() -> None:
    """
    An error is red, and so is what it points at.
    """
    report = render("text", RESULT, LIBRARY)
    text = coloured(report)
    red = [text.plain[span.start : span.end] for span in text.spans if span.style == "bold red"]

    assert "error[review-overdue]" in red
    assert "^^^^^^^^^^ 252 days late on 2026-11-22" in red
