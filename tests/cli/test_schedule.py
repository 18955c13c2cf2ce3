"""`wellcited schedule`: a proposal, which writes nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ASOF, Run
from tests.rules.cases import ARTICLE


@pytest.mark.parametrize("report", ["text", "json", "markdown"])
def test_a_proposal_changes_nothing(site: Path, run: Run, report: str) -> None:
    """
    Each form names a day, ends well, and leaves every file as it was.
    """
    before = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}

    result = run("schedule", *ASOF, "--report", report)

    assert 0 == result.exit_code
    assert "2028-" in result.stdout or "2027-" in result.stdout
    assert before == {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}


def test_every_review_that_is_due_has_a_day(site: Path, run: Run) -> None:
    """
    Nothing that `wellcited due` lists is left out.
    """
    due = json.loads(run("due", *ASOF, "--report", "json").stdout)["reviews"]
    proposed = json.loads(run("schedule", *ASOF, "--report", "json").stdout)["reviews"]

    assert {(one["path"], one["role"]) for one in due} == {(one["path"], one["role"]) for one in proposed}


def test_too_few_a_week_say_how_many_would_do(site: Path, run: Run) -> None:
    """
    On the day on which two reviews of one clinician are due, one a week cannot do.
    """
    shutil.copy(site / ARTICLE, site / ARTICLE.with_name("twin.md"))

    result = run("schedule", "--as-of", "2028-01-15", "--per-week", "1")

    assert 2 == result.exit_code
    assert "with 1 a week" in result.stderr
    assert "--per-week 2" in result.stderr
