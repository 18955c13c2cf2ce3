"""What must be reviewed, as text for a person: what is late first."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.planning.due import Due, Plan
from wellcited.planning.words import HEADINGS, People, groups, left_out, opening, role_words, when, who
from wellcited.reports.words import counted, one_line


def render(plan: Plan, people: People, *, every: bool = False) -> str:
    """
    Return the report.

    Args:
        plan: What must be reviewed.
        people: The register, for names.
        every: Name also what falls due in more than 90 days; otherwise that is one line.
    """
    parts = [opening(plan)]
    for name, entries in groups(plan).items():
        if name == "later" and not every:
            parts.append(later(entries))
        else:
            parts.append("\n".join([HEADINGS[name], *(line for entry in entries for line in _lines(entry, people))]))
    if said := left_out(plan):
        parts.append(said)
    return "\n\n".join(parts) + "\n"


def later(entries: list[Due]) -> str:
    """Return one sentence about what is far away."""
    first, last = entries[0].due, entries[-1].due
    far = max(entry.left or 0 for entry in entries)
    days = f"on {first}" if first == last else f"from {first} to {last}"
    return f"Later: {counted(len(entries), 'review')}, due {days}. `--within {far}` lists them."


def _lines(entry: Due, people: People) -> Iterator[str]:
    day = entry.due.isoformat() if entry.due else "now       "
    wait = f"  {when(entry)}" if entry.due else ""
    yield f"  {day}{wait}  {one_line(entry.title)}"
    yield f"              {role_words(entry.role)} review by {who(entry, people)}; {one_line(entry.path)}"
