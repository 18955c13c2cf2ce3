"""A proposal as JSON, version 1. Keys may be added; none is renamed or removed."""

from __future__ import annotations

import json

from wellcited.planning.json_v1 import as_data
from wellcited.planning.schedule.proposal import Proposal
from wellcited.planning.words import People
from wellcited.reports.words import whole

VERSION = 1


def render(proposal: Proposal, people: People) -> str:
    """Return the report: the loads, and each review as `wellcited due` has it, with `proposed`, `by` and `ahead`."""
    report = {
        "version": VERSION,
        "as_of": proposal.as_of.isoformat(),
        "loads": [
            {"by": whole(one.person), "reviews": one.reviews, "fullest_week": one.now, "proposed": one.proposed}
            for one in proposal.loads
        ],
        "reviews": [
            {
                "proposed": slot.on.isoformat(),
                "by": whole(slot.person),
                "ahead": slot.ahead,
                **as_data(slot.entry, people),
            }
            for slot in proposal.slots
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"
