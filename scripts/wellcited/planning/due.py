"""
What must be reviewed: one entry for each article and each role in which the policy asks for a review.

A day is reckoned as the checks and the pages reckon it, in `model.reviewing`. Three kinds of entry have no day: a
published article that nobody has approved in a role (or that the newest review rejected), one whose text is no longer
the text that was approved, and one that waits in review. All need a reviewer now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from wellcited.model.article import Article
from wellcited.model.folding import bare
from wellcited.model.frontmatter import ReviewRole
from wellcited.model.library import Facts
from wellcited.model.registers import Person
from wellcited.model.reviewing import approvals, can_tell, cycle, due_dates, newest_reviews
from wellcited.model.risk import roles_for

State = Literal["unapproved", "changed", "overdue", "due-soon", "later", "in-review"]

STATES: tuple[State, ...] = ("unapproved", "changed", "overdue", "due-soon", "later", "in-review")
"""In the order of every report. The first three are what must be mended: the exit status is 1."""

Address = Callable[[str], str]
"""From the path of an article to the whole address of its page; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Due:
    """One review that is to come."""

    path: str
    title: str
    kind: str
    """Type of the article."""
    topic: str
    """Id of the article's home topic; "" if it names none."""
    role: ReviewRole
    state: State
    due: date | None
    """Last day on which the review is in time; None if the article needs one now."""
    last: date | None
    """Day of the approval from which that is reckoned."""
    months: int
    """Longest time between two reviews of this article, in months."""
    late: int
    """Whole days past the due day; 0 if it is in time, or if there is no due day."""
    left: int | None
    """Days until the due day, 0 on the day itself; None if it is past or if there is none."""
    reviewers: tuple[str, ...]
    """Who did the last review, if the register still gives them the role; otherwise empty."""
    could: tuple[str, ...]
    """Everybody in the register who may review in this role and did not write the article."""
    url: str = ""

    @property
    def must(self) -> bool:
        """Whether something must be done today: what is late, was never approved, or is another text now."""
        return self.state in ("unapproved", "changed", "overdue")

    def is_for(self, person: str) -> bool:
        """Return whether this is somebody's task: they did the last review, or nobody did and they may."""
        return person in (self.reviewers or self.could)


@dataclass(frozen=True, slots=True)
class Plan:
    """What must be reviewed, in the order of need: state, day, title."""

    as_of: date
    entries: tuple[Due, ...]
    articles: int = 0
    """How many articles were looked at: published ones, and those in review."""
    unclear: tuple[str, ...] = ()
    """Paths of articles of which nobody can tell, because they or the policy cannot be read in full."""

    @property
    def must(self) -> bool:
        """Whether a review is late, was never given, or was of another text."""
        return any(entry.must for entry in self.entries)

    def count(self, state: State) -> int:
        """Return how many entries are in a state."""
        return sum(entry.state == state for entry in self.entries)

    def within(self, days: int) -> Plan:
        """Return the plan with what is late, has no day, or falls due in at most *days* days."""
        return self._keeping(lambda entry: entry.left is None or entry.left <= days)

    def by(self, person: str) -> Plan:
        """Return one person's plan."""
        return self._keeping(lambda entry: entry.is_for(person))

    def _keeping(self, wanted: Callable[[Due], bool]) -> Plan:
        return replace(self, entries=tuple(entry for entry in self.entries if wanted(entry)))


def plan(facts: Facts, address: Address = lambda path: "") -> Plan:
    """
    Return everything that must be reviewed, sooner or later.

    Args:
        facts: The library, and the day to judge by.
        address: Gives the address of an article's page.
    """
    asked = [article for article in facts.library.articles if article.front.status in ("published", "in-review")]
    clear = [article for article in asked if can_tell(article, facts)]
    entries = [entry for article in clear for entry in _entries(article, facts, address)]
    entries.sort(key=lambda e: (STATES.index(e.state), e.due or date.min, _order(e.title), e.path, e.role))
    told = {article.path for article in clear}
    unclear = tuple(article.path for article in asked if article.path not in told)
    return Plan(facts.today, tuple(entries), len(asked), unclear)


def _entries(article: Article, facts: Facts, address: Address) -> Iterator[Due]:
    policy = facts.policy
    approved, days, newest = approvals(article, policy), due_dates(article, policy), newest_reviews(article)
    for role in dict.fromkeys((*roles_for(article, policy), *approved)):
        review = approved.get(role)
        rejected = role in newest and not newest[role].approves
        stands = review is not None and not rejected
        changed = review is not None and stands and not article.was(review.text)
        if article.front.status == "in-review" and stands and not changed:
            continue
        could = tuple(id_ for id_, person in sorted(facts.people.items()) if _may(id_, person, role, article))
        last = newest.get(role)
        due = days.get(role) if stands and not changed else None
        late = max((facts.today - due).days, 0) if due else 0
        yield Due(
            path=article.path,
            title=article.front.title or article.slug.rpartition("/")[2],
            kind=article.front.type or "",
            topic=next(iter(article.front.topics), ""),
            role=role,
            state=_state(article, facts, due, changed=changed),
            due=due,
            last=review.on if stands and review else None,
            months=cycle(article, policy).months,
            late=late,
            left=(due - facts.today).days if due and not late else None,
            reviewers=(last.by,) if last and last.by in could and last.by else (),
            could=could,
            url=address(article.path) if article.is_public else "",
        )


def _state(article: Article, facts: Facts, due: date | None, *, changed: bool) -> State:
    if article.front.status == "in-review":
        return "in-review"
    if changed:
        return "changed"
    if due is None:
        return "unapproved"
    left = (due - facts.today).days
    if left < 0:
        return "overdue"
    return "due-soon" if left <= facts.policy.review.due_soon_days else "later"


def _may(id_: str, person: Person, role: ReviewRole, article: Article) -> bool:
    return role in person.reviews_as and id_ not in article.front.authors


def _order(text: str) -> tuple[str, str]:
    """Return a sort key without case and accents; the text itself settles ties."""
    return bare(text), text
