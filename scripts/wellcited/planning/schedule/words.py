"""What the reports of a proposal say alike."""

from __future__ import annotations

from wellcited.planning.schedule.proposal import Load, Proposal, Slot
from wellcited.planning.words import People, named
from wellcited.reports.words import counted

NOTHING_MOVES = "This is a proposal: no date in an article changes, and each review stays due when the policy says."


def opening(proposal: Proposal) -> str:
    """Return the first sentence."""
    number = len(proposal.slots)
    if not number:
        return f"Proposal as of {proposal.as_of.isoformat()}: there is nothing to review."
    last = max(slot.on for slot in proposal.slots)
    return f"Proposal as of {proposal.as_of.isoformat()}: {counted(number, 'review')} until {last.isoformat()}."


def load(one: Load, people: People) -> str:
    """Return what the proposal does for one person."""
    return (
        f"{who(one.person, people)}: {counted(one.reviews, 'review')}; "
        f"{one.now} in the fullest week as they fall due, {one.proposed} as proposed"
    )


def who(person: str, people: People) -> str:
    """Return a name."""
    return named(person, people) if person else "Nobody yet"


def why(slot: Slot) -> str:
    """Return how the day lies to the due day: `due 2027-11-22, 10 days ahead`."""
    if slot.entry.due is None:
        return "needs a review now"
    due = f"due {slot.entry.due.isoformat()}"
    if slot.ahead is None:
        return f"{due}, late already"
    return f"{due}, {counted(slot.ahead, 'day')} ahead" if slot.ahead else due
