"""What the reports of this room say alike."""

from __future__ import annotations

from collections.abc import Mapping

from wellcited.model.registers import Person
from wellcited.planning.due import Due, Plan
from wellcited.reports.words import counted, one_line

GROUPS = ("overdue", "unapproved", "changed", "in-30", "in-90", "later", "in-review")
"""Headings of the reports for people, in their order."""

HEADINGS = {
    "overdue": "Overdue",
    "unapproved": "Not approved by anybody",
    "changed": "Changed since the review",
    "in-30": "Due within 30 days",
    "in-90": "Due within 90 days",
    "later": "Later",
    "in-review": "Waiting for a first review",
}
SHORT, LONG = 30, 90
"""Days: where the groups end. The alarms of the calendars ring at the same distances."""

People = Mapping[str, Person]


def group(entry: Due) -> str:
    """Return the group that an entry stands under: a key of `HEADINGS`."""
    if entry.left is None:
        return entry.state
    if entry.left <= SHORT:
        return "in-30"
    return "in-90" if entry.left <= LONG else "later"


def groups(plan: Plan) -> dict[str, list[Due]]:
    """Return the entries by group, empty groups left out."""
    found: dict[str, list[Due]] = {name: [] for name in GROUPS}
    for entry in plan.entries:
        found[group(entry)].append(entry)
    return {name: entries for name, entries in found.items() if entries}


def when(entry: Due) -> str:
    """Return `252 days late`, `today`, `in 1 day`, or `now`."""
    if entry.late:
        return f"{counted(entry.late, 'day')} late"
    if entry.left is None:
        return "now"
    return f"in {counted(entry.left, 'day')}" if entry.left else "today"


def who(entry: Due, people: People) -> str:
    """Return the names of the reviewers, or the role that the policy asks for."""
    if entry.reviewers:
        return ", ".join(named(id_, people) for id_ in entry.reviewers)
    return f"any {role_words(entry.role)} reviewer" if entry.could else f"nobody has the role {entry.role} yet"


def named(id_: str, people: People) -> str:
    """Return a person's name; one who is in no register is named by the id."""
    person = people.get(id_)
    return one_line((person.name if person else None) or id_)


def role_words(role: str) -> str:
    """Return a role as it stands in a sentence."""
    return "fact-check" if role == "fact-check" else role.replace("-", " ")


def opening(plan: Plan) -> str:
    """Return the sentence that the reports for people begin with."""
    found = groups(plan)
    said = [
        f"{len(entries)} {HEADINGS[name][0].lower()}{HEADINGS[name][1:]}"
        for name, entries in found.items()
        if name != "later"
    ]
    return f"Reviews as of {plan.as_of.isoformat()}: {', '.join(said) or 'none is due within 90 days'}."


def left_out(plan: Plan) -> str:
    """Return what was not looked at, as a sentence; "" if nothing was left out."""
    if not plan.unclear:
        return ""
    return f"{counted(len(plan.unclear), 'article')} left out: `wellcited check` says what cannot be read."
