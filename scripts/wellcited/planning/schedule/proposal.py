"""
When each review could be done: one row of weeks for each reviewer.

The day of a review is a Friday, or the due day itself where no Friday is left; never after the due day. A review is not
moved into the first half of its time, because what was read last month need not be read again. What is late already, or
has no day, gets the first weeks with room, the greatest risk first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from wellcited.model.library import Facts
from wellcited.model.risk import names_dose, risks
from wellcited.planning.due import Due, Plan
from wellcited.planning.schedule.levels import Task, fewest, fill, place

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """One review, and the day that is proposed for it."""

    entry: Due
    person: str
    """Id of who would do it; "" if nobody may."""
    on: date

    @property
    def ahead(self) -> int | None:
        """Days before the due day; None if it is late already, or has no due day."""
        return (self.entry.due - self.on).days if self.entry.due and not self.entry.late else None


@dataclass(frozen=True, slots=True)
class Load:
    """How many reviews one person has in the fullest week."""

    person: str
    reviews: int
    now: int
    """If each is done on its due day."""
    proposed: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """The whole proposal, in the order of the days."""

    as_of: date
    slots: tuple[Slot, ...]
    loads: tuple[Load, ...]


class TooFewError(ValueError):
    """So many a week do not suffice."""

    def __init__(self, person: str, most: int, enough: int) -> None:
        super().__init__(person)
        self.person = person
        self.most = most
        self.enough = enough


def propose(plan: Plan, facts: Facts, most: int | None = None) -> Proposal:
    """
    Propose a day for each review of a plan.

    Args:
        plan: What must be reviewed.
        facts: The library, in which the risks of the articles stand.
        most: How many reviews a person may have in a week; None means as few as can be.

    Raises:
        TooFewError: If with *most* a week somebody would be late.
    """
    slots: list[Slot] = []
    loads: list[Load] = []
    for person, entries in sorted(_shared_out(plan).items()):
        mine = list(_spread(entries, facts, person, most))
        slots += mine
        days = [slot.entry.due if slot.ahead is not None and slot.entry.due else plan.as_of for slot in mine]
        loads.append(Load(person, len(mine), _fullest(days), _fullest([slot.on for slot in mine])))
    slots.sort(key=lambda slot: (slot.on, slot.person, slot.entry.path, slot.entry.role))
    return Proposal(plan.as_of, tuple(slots), tuple(loads))


def _shared_out(plan: Plan) -> dict[str, list[Due]]:
    """Return the reviews by person: who did the last one, or whoever may and has the fewest."""
    found: dict[str, list[Due]] = {}
    for entry in plan.entries:
        if entry.reviewers:
            found.setdefault(entry.reviewers[0], []).append(entry)
    for entry in plan.entries:
        if not entry.reviewers:
            person = min(entry.could, key=lambda id_: (len(found.get(id_, ())), id_), default="")
            found.setdefault(person, []).append(entry)
    return found


def _spread(entries: list[Due], facts: Facts, person: str, most: int | None) -> Iterator[Slot]:
    first = facts.today + timedelta(days=(_FRIDAY - facts.today.weekday()) % 7)
    by_key = {f"{entry.path} {entry.role}": entry for entry in entries}
    timed = {key: entry for key, entry in by_key.items() if entry.due and not entry.late}
    tasks = [_task(key, entry, facts, first) for key, entry in timed.items()]
    enough = fewest(tasks)
    weeks = place(tasks, most or enough)
    if weeks is None:
        raise TooFewError(person, most or enough, enough)
    late = sorted(
        by_key.keys() - timed.keys(),
        key=lambda key: (not by_key[key].must, [-one for one in _risk(by_key[key], facts)], -by_key[key].late, key),
    )
    weeks |= fill(late, weeks, most or enough)
    for key, week in weeks.items():
        entry, friday = by_key[key], first + timedelta(weeks=week)
        yield Slot(entry, person, min(friday, entry.due) if key in timed and entry.due else friday)


def _task(key: str, entry: Due, facts: Facts, first: date) -> Task:
    assert entry.due is not None
    latest = max((entry.due - first).days // 7, 0)
    half = entry.due - (entry.due - (entry.last or entry.due)) / 2
    earliest = min(max(-((first - half).days // 7), 0), latest)
    return Task(key, earliest, latest, _risk(entry, facts))


def _risk(entry: Due, facts: Facts) -> tuple[int, ...]:
    """Return how much harm an outdated article could do: risks that the policy names, doses, how often it is due."""
    article = facts.library.by_path.get(entry.path)
    if article is None:
        return (0, 0, -entry.months)
    return (len(risks(article, facts.policy)), int(names_dose(article)), -entry.months)


def _fullest(days: list[date]) -> int:
    """Return how many days fall into the fullest week."""
    counts: dict[tuple[int, int], int] = {}
    for day in days:
        year, week, _ = day.isocalendar()
        counts[year, week] = counts.get((year, week), 0) + 1
    return max(counts.values(), default=0)
