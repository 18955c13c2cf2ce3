"""What must be reviewed, as JSON, version 1. Keys may be added; none is renamed or removed."""

from __future__ import annotations

import json
from typing import Any

from wellcited.planning.due import STATES, Due, Plan
from wellcited.planning.words import People, named
from wellcited.reports.words import whole

VERSION = 1


def render(plan: Plan, people: People) -> str:
    """
    Return the report. The editors' handbook ("Reviews in time") says what each key means.

    Entries stand in the order of need: state as in `STATES`, then day, then title.
    """
    report = {
        "version": VERSION,
        "as_of": plan.as_of.isoformat(),
        "articles": plan.articles,
        "summary": {state: plan.count(state) for state in STATES},
        "reviews": [as_data(entry, people) for entry in plan.entries],
        "unclear": [whole(path) for path in plan.unclear],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def as_data(entry: Due, people: People) -> dict[str, Any]:
    """Return one entry as JSON knows it."""
    return {
        "path": whole(entry.path),
        "title": whole(entry.title),
        "url": entry.url,
        "type": entry.kind,
        "topic": whole(entry.topic),
        "role": entry.role,
        "state": entry.state,
        "due": entry.due.isoformat() if entry.due else None,
        "last": entry.last.isoformat() if entry.last else None,
        "months": entry.months,
        "days_late": entry.late,
        "days_left": entry.left,
        "reviewers": [{"id": whole(id_), "name": whole(named(id_, people))} for id_ in entry.reviewers],
        "could_review": [whole(id_) for id_ in entry.could],
    }
