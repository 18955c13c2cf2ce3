"""A proposal as text for a person: the load of each reviewer, then the days in their order."""

from __future__ import annotations

from wellcited.planning.schedule.proposal import Proposal
from wellcited.planning.schedule.words import NOTHING_MOVES, load, opening, who, why
from wellcited.planning.words import People, role_words
from wellcited.reports.words import one_line


def render(proposal: Proposal, people: People) -> str:
    """Return the report."""
    parts = [opening(proposal)]
    if proposal.slots:
        parts.append("\n".join(f"  {load(one, people)}" for one in proposal.loads))
        parts.append(
            "\n".join(
                f"  {slot.on.isoformat()}  {one_line(slot.entry.title)}\n"
                f"              {role_words(slot.entry.role)} review by {who(slot.person, people)}; {why(slot)}; "
                f"{one_line(slot.entry.path)}"
                for slot in proposal.slots
            )
        )
        parts.append(NOTHING_MOVES)
    return "\n\n".join(parts) + "\n"
