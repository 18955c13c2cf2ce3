"""`wellcited due`: what must be reviewed, as the command line says it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import ASOF, Run
from tests.rules.cases import ARTICLE


def test_nothing_late_is_status_0(site: Path, run: Run) -> None:
    """
    A clean library says when the next review is, and ends well.
    """
    result = run("due", *ASOF)

    assert 0 == result.exit_code
    assert result.stdout.startswith("Reviews as of 2026-11-22: ")


def test_a_late_review_is_status_1(site: Path, run: Run) -> None:
    """
    A job that runs this each night fails when something is late, in each form of the report.
    """
    for report in ("text", "json", "markdown", "ics"):
        assert 1 == run("due", "--as-of", "2036-01-01", "--report", report).exit_code

    assert "days late" in run("due", "--as-of", "2036-01-01").stdout


def test_json_is_for_programs(site: Path, run: Run) -> None:
    """
    The report holds every review, also those that are far away.
    """
    report = json.loads(run("due", *ASOF, "--report", "json").stdout)

    assert report["reviews"]
    assert len(report["reviews"]) == sum(report["summary"].values())


def test_a_time_can_be_said_in_words(site: Path, run: Run) -> None:
    """
    Two years from the day on hold what 731 days hold, and more than 30 days do.
    """
    narrow, words, days = (
        json.loads(run("due", *ASOF, "--report", "json", "--within", time).stdout)["reviews"]
        for time in ("30 days", "2 years", "731")
    )

    assert words == days
    assert len(narrow) < len(words)


def test_a_reviewer_gets_their_own_calendar(site: Path, run: Run) -> None:
    """
    `--by` leaves out what waits for others; somebody without a task has an empty calendar.
    """
    mine = run("due", *ASOF, "--by", "test-clinician", "--report", "ics")
    nobodys = run("due", *ASOF, "--by", "test-author", "--report", "ics")

    assert Calendar.from_ical(mine.stdout).walk("VEVENT")
    assert [] == Calendar.from_ical(nobodys.stdout).walk("VEVENT")


def test_there_is_a_calendar_for_the_library_and_one_for_each_reviewer(site: Path, run: Run) -> None:
    """
    Each holds what `--by` gives; who reviews in no role has none.
    """
    result = run("due", *ASOF, "--report", "ics", "--out", "calendars/new")
    files = {file.stem: file.read_bytes() for file in (site / "calendars/new").iterdir()}

    assert 0 == result.exit_code
    assert {"reviews", "reviews-test-clinician", "reviews-test-editor"} <= set(files)
    assert "reviews-test-author" not in files
    assert sorted(f"calendars/new/{name}.ics" for name in files) == sorted(result.stdout.splitlines())
    assert run("due", *ASOF, "--report", "ics").stdout_bytes == files["reviews"]
    mine = run("due", *ASOF, "--report", "ics", "--by", "test-clinician").stdout_bytes
    assert mine == files["reviews-test-clinician"] != files["reviews"]


def test_the_calendar_reaches_the_terminal_as_it_is(site: Path, run: Run) -> None:
    """
    Lines end in CRLF, also through standard output.
    """
    assert run("due", *ASOF, "--report", "ics").stdout_bytes.count(b"\r\n") > 20


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--by", "nobody"), "nobody in people.yml has the id nobody"),
        (("--within", "-1"), "90 days, 12 weeks"),
        (("--within", "200 years"), "at most 100 years"),
        (("--as-of", "22/11/2026"), "2026-11-22"),
        (("--out", "calendars"), "--out is for --report ics"),
        (("--out", "calendars", "--report", "ics", "--by", "test-clinician"), "--out is for --report ics"),
        (("--out", f"{ARTICLE}/x", "--report", "ics"), "case.md/x cannot be written"),
    ],
)
def test_what_cannot_be_understood_is_status_2(site: Path, run: Run, arguments: tuple[str, str], says: str) -> None:
    """
    The message names what is wrong and what would be right.
    """
    result = run("due", *arguments)

    assert 2 == result.exit_code
    assert says in result.stderr
