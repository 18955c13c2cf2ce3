"""A proposal as Markdown: what a team puts into an issue and talks about."""

from __future__ import annotations

from wellcited.planning.markdown import MOST, escape
from wellcited.planning.schedule.proposal import Proposal, Slot
from wellcited.planning.schedule.words import NOTHING_MOVES, load, opening, who, why
from wellcited.planning.words import People, role_words


def render(proposal: Proposal, people: People) -> str:
    """Return the tables. What comes from an article is escaped, as in the report of what is due."""
    parts = ["## Reviews, spread evenly", opening(proposal)]
    if proposal.slots:
        parts.append("\n".join(f"- {escape(load(one, people))}" for one in proposal.loads))
        head = ["| day | article | role | who | when it is due |", "| --- | --- | --- | --- | --- |"]
        parts.append("\n".join([*head, *(_row(slot, people) for slot in proposal.slots[:MOST])]))
        if len(proposal.slots) > MOST:
            parts.append(f"{len(proposal.slots) - MOST} more are not listed: run `wellcited schedule`.")
        parts.append(NOTHING_MOVES)
    return "\n\n".join(parts) + "\n"


def _row(slot: Slot, people: People) -> str:
    entry, title = slot.entry, escape(slot.entry.title)
    cells = (
        slot.on.isoformat(),
        f"{f'[{title}](<{entry.url}>)' if entry.url else title}<br>{escape(entry.path)}",
        role_words(entry.role),
        escape(who(slot.person, people)),
        why(slot),
    )
    return f"| {' | '.join(cells)} |"
