"""The one issue that says which reviews are due."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from due_issue import LABEL, LONGEST, MOST_ASSIGNEES, asked, body, tell, title
from github_issues import GitHubRefusedError, Issues
from tests.ci.github import REPOSITORY, GitHub, serving
from tests.conftest import ROOT
from tests.rules.cases import ARTICLE, SITE, Case, lay_out

NAMES = {"clinician": "octo-clinician", "editor": "octo-editor", "far": "octo-far"}
TABLE = "## Reviews\n\n| due | when |\n| --- | --- |\n| 2026-01-15 | late |\n"
TOKEN = "ghs_secret"


def review(state: str = "overdue", reviewers: tuple[str, ...] = ("clinician",), could: tuple[str, ...] = ()) -> Any:
    """Return an entry of `wellcited due --report json`, as far as it matters here."""
    people = [{"id": id_, "name": id_.title()} for id_ in reviewers]
    return {"path": "docs/x.md", "state": state, "reviewers": people, "could_review": list(could)}


def due(*reviews: Any) -> dict[str, Any]:
    """Return the report."""
    return {"version": 1, "reviews": list(reviews)}


@pytest.fixture
def github() -> Iterator[GitHub]:
    """Return a service with no issue."""
    with serving(GitHub()) as service:
        yield service


@pytest.fixture
def issues(github: GitHub) -> Issues:
    """Return what asks that service."""
    return Issues(github.address, REPOSITORY, TOKEN)


def test_it_is_opened_and_given_to_those_who_review(github: GitHub, issues: Issues) -> None:
    """
    One issue with the table, a label, and the people whom a review waits for.
    """
    said = tell(issues, due(review(), review("due-soon", ("editor",)), review("later", ("far",))), TABLE, NAMES)
    (issue,) = github.open

    assert "Opened #1." == said
    assert "2 reviews due, 1 of them late" == issue["title"]
    assert issue["body"].startswith("## Reviews\n\n| due | when |")
    assert [{"name": LABEL}] == issue["labels"]
    assert ["octo-clinician", "octo-editor"] == [one["login"] for one in issue["assignees"]]
    assert {f"Bearer {TOKEN}"} == github.tokens


def test_the_same_night_again_changes_nothing(github: GitHub, issues: Issues) -> None:
    """
    Nobody gets a message about an issue that says what it said. GitHub may have made other line ends of it.
    """
    tell(issues, due(review()), TABLE, NAMES)
    github.issues[0]["body"] = github.issues[0]["body"].replace("\n", "\r\n")
    github.asked.clear()

    assert "#1 is up to date." == tell(issues, due(review()), TABLE, NAMES)
    assert [] == github.writes


def test_it_is_updated_and_keeps_who_was_added(github: GitHub, issues: Issues) -> None:
    """
    A reviewer who is done goes, the next one comes, and whom an owner has added stays.
    """
    github.add(title="old", assignees=["octo-clinician", "boss"])
    said = tell(issues, due(review("overdue", ("editor",))), TABLE, NAMES)

    assert "Updated #1." == said
    assert ["boss", "octo-editor"] == [one["login"] for one in github.issues[0]["assignees"]]
    assert (1, "1 review due, 1 of them late") == (len(github.issues), github.issues[0]["title"])


@pytest.mark.parametrize("theirs", [{"user": "mallory"}, {"labels": ("bug",)}, {"pull_request": {}}])
def test_an_issue_of_somebody_else_is_left_alone(github: GitHub, issues: Issues, theirs: dict[str, Any]) -> None:
    """
    Ours has the label and was opened by the workflow; whatever else stands there is not written over.
    """
    github.add(title="Mine", body=TABLE, **theirs)

    assert "Opened #2." == tell(issues, due(review()), TABLE, NAMES)
    assert ("Mine", "open") == (github.issues[0]["title"], github.issues[0]["state"])


def test_it_is_closed_when_nothing_is_due(github: GitHub, issues: Issues) -> None:
    """
    Reviews that are due later, or that an author still works for, need no issue.
    """
    github.add(title="1 review due")
    quiet = due(review("later"), review("in-review"))

    assert "Nothing is due; the issue is closed." == tell(issues, quiet, TABLE, NAMES)
    assert [(1, "No review is due any more. The next one that is opens a new issue.")] == github.comments
    assert [] == github.open
    assert "Nothing is due." == tell(issues, quiet, TABLE, NAMES)
    assert "Opened #2." == tell(issues, due(review()), TABLE, NAMES)


def test_there_is_one_issue(github: GitHub, issues: Issues) -> None:
    """
    Should there ever be two, the older one stays and the others point to it, however many pages GitHub makes of them.
    """
    github.page = 2
    for number in range(5):
        github.add(title=f"{number}")

    assert "Updated #1." == tell(issues, due(review()), TABLE, NAMES)
    assert [1] == [issue["number"] for issue in github.open]
    assert [(number, "See #1.") for number in (2, 3, 4, 5)] == github.comments


def test_whoever_has_no_access_is_named(github: GitHub, issues: Issues) -> None:
    """
    GitHub gives an issue only to those with access; the text says who was left out, and calls nobody.
    """
    tell(issues, due(review("overdue", ("far",)), review("unapproved", (), ("clinician",))), TABLE, NAMES)
    (issue,) = github.open

    assert ["octo-clinician"] == [one["login"] for one in issue["assignees"]]
    assert "for want of access to this repository: octo-far." in issue["body"]
    assert "@" not in issue["body"]


def test_who_is_asked() -> None:
    """
    Who did the last review; where nobody did, everybody who could. Whoever has no name on GitHub is passed over.
    """
    reviews = [
        review("overdue", ("nameless", "editor"), ("clinician",)),
        review("changed", (), ("clinician", "editor")),
    ]

    assert ["octo-editor", "octo-clinician"] == asked(reviews, NAMES)


def test_no_more_people_than_github_takes(github: GitHub, issues: Issues) -> None:
    """
    An eleventh assignee would be refused with the whole issue.
    """
    names = {f"p{number}": f"octo-{number}" for number in range(12)}
    github.members |= set(names.values())
    tell(issues, due(review("overdue", tuple(names))), TABLE, names)

    assert MOST_ASSIGNEES == len(github.open[0]["assignees"])


def test_the_title_counts() -> None:
    """
    What is late is said apart.
    """
    assert "1 review due" == title([review("due-soon")])
    assert "3 reviews due, 2 of them late" == title([review(), review(), review("unapproved")])


def test_a_long_table_is_cut_between_its_rows() -> None:
    """
    GitHub refuses a text that is too long; a table that lacks rows says so.
    """
    row = f"| 2026-01-15 | {'é' * 90} |"
    made = body("\n".join([row] * 1000), [])

    assert len(made) < 65_536
    assert made.count(row) == len([line for line in made.splitlines() if line.startswith("|")]) > LONGEST / 200
    assert "More is due than fits here" in made


def test_the_token_goes_to_github_alone(github: GitHub, issues: Issues, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A next page that lies elsewhere is not fetched.
    """
    answer = github.answer
    link = {"Link": '<http://127.0.0.1:1/steal?page=2>; rel="next"'}
    monkeypatch.setattr(github, "answer", lambda *asked: (*answer(*asked)[:2], link))

    assert [] == issues.open_with(LABEL)


def test_a_lost_label_is_a_failure(github: GitHub, issues: Issues) -> None:
    """
    Without its label tomorrow's run would not find the issue, and open another one each night.
    """
    github.may_label = False

    with pytest.raises(GitHubRefusedError, match="#1 did not get its label reviews-due"):
        tell(issues, due(review()), TABLE, NAMES)


@pytest.mark.parametrize("status", [401, 403, 404, 500, 503])
def test_a_refusal_is_a_failure(github: GitHub, issues: Issues, status: int) -> None:
    """
    What GitHub refuses is said with what was asked, and without the token.
    """
    github.broken = status

    with pytest.raises(GitHubRefusedError, match=rf"GET /repos/{REPOSITORY}/issues: HTTP Error {status}") as error:
        tell(issues, due(review()), TABLE, NAMES)
    assert TOKEN not in str(error.value)


# --- the whole of it -------------------------------------------------------------------------------------------------


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site whose clinician has a name on GitHub."""
    lay_out(Case("", SITE / ARTICLE), tmp_path)
    people = tmp_path / "site/docs/_register/people.yml"
    text = people.read_text("utf-8").replace("test-clinician:\n", "test-clinician:\n  github: octo-clinician\n")
    people.write_text(text, "utf-8")
    return tmp_path / "site"


def run(site: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run something in a site, as a workflow does."""
    path = f"{ROOT / 'scripts'}"
    env = {**os.environ, "PYTHONPATH": path, **environment}
    return subprocess.run(command, cwd=site, env=env, capture_output=True, text=True, check=False)


def test_the_script_reads_names_from_the_register(site: Path, github: GitHub) -> None:
    """
    From two files and the environment of a workflow to the issue.
    """
    (site / "due.json").write_text(json.dumps(due(review("overdue", ("test-clinician",)))), "utf-8")
    (site / "due.md").write_text(TABLE, "utf-8")
    words = (sys.executable, str(ROOT / ".ci/due_issue.py"), "due.json", "due.md")
    where = {"GITHUB_API_URL": github.address, "GITHUB_REPOSITORY": REPOSITORY, "GITHUB_TOKEN": TOKEN}
    ran, nowhere = run(site, *words, **where), run(site, *words, GITHUB_API_URL="http://x")
    github.broken = 403
    refused = run(site, *words, **where)

    assert (0, "Opened #1.\n", "") == (ran.returncode, ran.stdout, ran.stderr)
    assert ["octo-clinician"] == [one["login"] for one in github.issues[0]["assignees"]]
    assert (2, "the environment names no 'GITHUB_REPOSITORY'") == (nowhere.returncode, nowhere.stderr.partition(":")[0])
    assert (1, f"GitHub did not answer GET /repos/{REPOSITORY}/issues") == (
        refused.returncode,
        refused.stderr.rpartition(": HTTP")[0],
    )


@pytest.mark.slow
def test_the_nightly_job_tells_what_is_due(site: Path, github: GitHub, tmp_path: Path) -> None:
    """
    `.ci/due` asks `wellcited due` and keeps the issue: the real commands, a service on this machine.
    """
    summary = tmp_path / "summary.md"
    for file in (site / "docs").rglob("*.md"):  # reviews that are bound to no text: somebody must look
        file.write_text(re.sub(r'text: "v\d-\w+"', 'text: "0000000000000000"', file.read_text("utf-8")), "utf-8")
    where = {"GITHUB_API_URL": github.address, "GITHUB_REPOSITORY": REPOSITORY, "GITHUB_TOKEN": TOKEN}
    ran = run(site, "bash", str(ROOT / ".ci/due"), sys.executable, **where, GITHUB_STEP_SUMMARY=str(summary))
    again = run(site, "bash", str(ROOT / ".ci/due"), sys.executable, **where)

    assert (0, "Opened #1.\n") == (ran.returncode, ran.stdout), ran.stderr
    assert "Sore calf after running" in github.issues[0]["body"]
    assert ["octo-clinician"] == [one["login"] for one in github.issues[0]["assignees"]]
    assert summary.read_text("utf-8").startswith("## Reviews")
    assert "#1 is up to date.\n" == again.stdout
