"""
Keep one issue on GitHub that says which reviews are due: open it, update it, close it when nothing is left.

    python .ci/due_issue.py DUE.json DUE.md

The files are what `wellcited due` prints as JSON and as Markdown. The issue is known by its label and by who opened it,
so that no stranger can pass an issue off as ours. It is given to those whom a review waits for, as far as people.yml
knows their name on GitHub and they have access; whom somebody added by hand stays. Comments stay.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from github_issues import GitHubRefusedError, Issues
from wellcited.reading.library import read_library

LABEL = "reviews-due"
BOT = "github-actions[bot]"
WAITING = ("overdue", "unapproved", "changed", "due-soon")
"""States of a review that somebody must see to now."""
MOST_ASSIGNEES = 10
LONGEST = 60_000
"""Characters of the body: GitHub takes 65,536."""
DONE = "No review is due any more. The next one that is opens a new issue."


def waiting(due: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the reviews that somebody must see to now, in the order of need."""
    return [review for review in due["reviews"] if review["state"] in WAITING]


def title(reviews: list[dict[str, Any]]) -> str:
    """Return what stands in the list of issues."""
    late = sum(review["state"] == "overdue" for review in reviews)
    number = f"{len(reviews)} review{'' if len(reviews) == 1 else 's'} due"
    return f"{number}, {late} of them late" if late else number


def body(table: str, left_out: Iterable[str]) -> str:
    """Return the issue's text: the table, cut at the end of a line if it is too long, and who could not be asked."""
    if len(table) > LONGEST:
        table = table[: table.rindex("\n", 0, LONGEST)] + "\n\nMore is due than fits here: run `wellcited due`."
    said = [table.strip(), "Written anew each night: what you change here is lost, comments and added people stay."]
    if left_out := list(left_out):
        said.append(f"Could not be assigned, for want of access to this repository: {', '.join(left_out)}.")
    return "\n\n".join(said) + "\n"


def asked(reviews: list[dict[str, Any]], names: Mapping[str, str]) -> list[str]:
    """
    Return the names on GitHub of those whom reviews wait for, the most urgent first.

    Args:
        reviews: Entries of `wellcited due --report json`: who did the last review, else who could.
        names: Names on GitHub by id.
    """
    ids = [id_ for review in reviews for id_ in ([who["id"] for who in review["reviewers"]] or review["could_review"])]
    return list(dict.fromkeys(names[id_] for id_ in ids if names.get(id_)))


def tell(issues: Issues, due: Mapping[str, Any], table: str, names: Mapping[str, str]) -> str:
    """Bring the one issue up to date; return what was done, as a sentence."""
    reviews = waiting(due)
    ours = [issue for issue in issues.open_with(LABEL) if issue["user"]["login"] == BOT]
    surplus = ours[1:] if reviews else ours
    for issue in surplus:
        issues.comment(issue["number"], DONE if not reviews else f"See #{ours[0]['number']}.")
        issues.change(issue["number"], {"state": "closed", "state_reason": "completed"})
    if not reviews:
        return f"Nothing is due{'; the issue is closed' if surplus else ''}."
    wanted = asked(reviews, names)
    able = [name for name in wanted if issues.may_assign(name)]
    said = {"title": title(reviews), "body": body(table, [name for name in wanted if name not in able])}
    if not ours:
        return f"Opened #{issues.open({**said, 'labels': [LABEL], 'assignees': able[:MOST_ASSIGNEES]})}."
    (issue, *_) = ours
    known = {name.casefold() for name in names.values()}
    added = [one["login"] for one in issue["assignees"] if one["login"].casefold() not in known]
    now = {**said, "assignees": [*added, *able][:MOST_ASSIGNEES]}
    before = {**issue, "assignees": [one["login"] for one in issue["assignees"]]}
    if all(_same(before[key], now[key]) for key in now):
        return f"#{issue['number']} is up to date."
    issues.change(issue["number"], now)
    return f"Updated #{issue['number']}."


def _same(old: Any, new: Any) -> bool:
    if isinstance(new, list):
        return sorted(name.casefold() for name in old) == sorted(name.casefold() for name in new)
    # GitHub keeps texts as a browser sends them.
    return str(old or "").replace("\r\n", "\n").strip() == str(new).strip()


def main(plan: str, table: str) -> int:
    """Do it for the repository that the environment names."""
    people = read_library(Path()).people.value
    names = {id_: person.github_name for id_, person in people.items() if person.github_name}
    try:
        issues = Issues(*(os.environ[name] for name in ("GITHUB_API_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN")))
        due = json.loads(Path(plan).read_text("utf-8"))
        done = tell(issues, due, Path(table).read_text("utf-8"), names)
    except KeyError as error:
        sys.stderr.write(f"the environment names no {error}: this runs in a workflow of GitHub\n")
        return 2
    except GitHubRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{done}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
