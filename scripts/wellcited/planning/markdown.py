"""What must be reviewed, as Markdown tables: what a nightly job puts into one issue."""

from __future__ import annotations

from wellcited.planning.due import Due, Plan
from wellcited.planning.text import later
from wellcited.planning.words import HEADINGS, People, groups, left_out, opening, role_words, when, who
from wellcited.reports import markdown
from wellcited.reports.words import one_line

MOST = 300
"""Rows of one table: GitHub refuses an issue of more than 65,536 characters."""


def render(plan: Plan, people: People, *, every: bool = False) -> str:
    """
    Return the tables; the arguments are those of the report as text.

    What comes from an article is escaped, so that no text of a stranger becomes a link, a picture or a mention.
    """
    parts = ["## Reviews", opening(plan)]
    for name, entries in groups(plan).items():
        if name == "later" and not every:
            parts.append(later(entries))
            continue
        parts += [f"### {HEADINGS[name]}", _table(entries, people)]
        if len(entries) > MOST:
            parts.append(f"{len(entries) - MOST} more are not listed: run `wellcited due`.")
    if said := left_out(plan):
        parts.append(said)
    return "\n\n".join(parts) + "\n"


def _table(entries: list[Due], people: People) -> str:
    lines = ["| due | when | article | role | who |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*lines, *(_row(entry, people) for entry in entries[:MOST])])


def _row(entry: Due, people: People) -> str:
    title = escape(entry.title)
    article = f"[{title}](<{entry.url}>)" if entry.url else title
    cells = (
        entry.due.isoformat() if entry.due else "",
        when(entry),
        f"{article}<br>{escape(entry.path)}",
        role_words(entry.role),
        escape(who(entry, people)),
    )
    return f"| {' | '.join(cells)} |"


def escape(text: str) -> str:
    """Escape what Markdown would make something of, in one cell of a table; names do not become mentions."""
    return markdown.escape(one_line(text)).replace("@", "&#64;")
