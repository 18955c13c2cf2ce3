"""The registers under docs/_register/: people, topics, glossary, policy, helplines."""

from __future__ import annotations

import re
from datetime import date
from fnmatch import fnmatchcase
from typing import ClassVar, Literal

from pydantic import Field

from wellcited.model.base import Located
from wellcited.model.finding import Severity
from wellcited.model.frontmatter import ArticleType, ReviewRole
from wellcited.model.scalars import Count, Cycle, Day, Flag, Period

_GITHUB = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?:_[A-Za-z0-9]+)?", re.ASCII)


class Credential(Located):
    """One credential: what, from whom, and until when."""

    required: ClassVar[tuple[str, ...]] = ("name", "issuer")

    name: str | None = None
    """The credential in words: a degree, a registration, a membership."""
    issuer: str | None = None
    """Who issued it, so that a reader can ask."""
    number: str | None = None
    """Registration number, where there is one."""
    start: Day | None = Field(default=None, alias="from")
    """First day on which it holds."""
    until: Day | None = None
    """Last day on which it holds; none if it does not end."""

    def holds_on(self, day: date) -> bool:
        """Return whether the credential is valid on *day*."""
        return (self.start is None or self.start <= day) and (self.until is None or day <= self.until)


class Person(Located):
    """Somebody who writes for or reviews the library."""

    required: ClassVar[tuple[str, ...]] = ("name", "conflicts")

    name: str | None = None
    """Name as readers see it."""
    sample: Flag = False
    """A stand-in for a demonstration: named by a role, never like a real person."""
    about: str | None = None
    """One or two sentences for readers."""
    orcid: str | None = None
    """ORCID iD, with its check digit."""
    url: str | None = None
    """A public page about this person."""
    github: str | None = None
    """Name on GitHub, without @: who is asked when an article of theirs changes or falls due."""
    reviews_as: tuple[ReviewRole, ...] = ()
    """Roles in which this person may review."""
    credentials: tuple[Credential, ...] = ()
    """Credentials, newest last."""
    commits_as: tuple[str, ...] = ()
    """Addresses under which this person commits: who changes a text does not review it."""
    signing_keys: tuple[str, ...] = ()
    """Public SSH keys with which this person signs reviews: `ssh-ed25519 AAAA...`."""
    conflicts: str | None = None
    """Conflicts of interest in plain words; "none" is a valid, explicit answer."""

    @property
    def github_name(self) -> str:
        """The name on GitHub, if GitHub gives out such a name; "" otherwise."""
        name = self.github or ""
        return name if len(name) <= 39 and _GITHUB.fullmatch(name) else ""


class Topic(Located):
    """A shelf of the library, which may hold shelves of its own."""

    required: ClassVar[tuple[str, ...]] = ("title", "summary")

    title: str | None = None
    """Title as readers see it."""
    summary: str | None = None
    """One sentence that says what is on this shelf."""
    topics: dict[str, Topic] = {}
    """Topics inside this one, by id."""


class Term(Located):
    """A word of the glossary."""

    required: ClassVar[tuple[str, ...]] = ("term", "meaning")

    term: str | None = None
    """The word."""
    also: tuple[str, ...] = ()
    """Other forms: plurals, abbreviations, US spelling."""
    meaning: str | None = None
    """What it means, in one plain sentence."""


class Helpline(Located):
    """A telephone number."""

    required: ClassVar[tuple[str, ...]] = ("number", "label")

    number: str | None = None
    """The number as people dial it."""
    label: str | None = None
    """Who answers."""
    hours: str | None = None
    """When somebody answers, if not always: "8am to 10pm every day"."""
    source: str | None = None
    """Official page on which the number stands."""
    checked: Day | None = None
    """Day on which somebody last compared the number with that page."""


class Region(Located):
    """The telephone numbers of one region."""

    required: ClassVar[tuple[str, ...]] = ("name", "emergency")

    name: str | None = None
    """Name of the region as readers know it."""
    emergency: Helpline | None = None
    """Who to call when a life may be at risk."""
    advice: Helpline | None = None
    """Medical advice that is not an emergency."""
    poison: Helpline | None = None
    """Advice on poisons."""

    @property
    def lines(self) -> tuple[Helpline, ...]:
        """Its numbers: emergency, advice, poison; those that it has."""
        return tuple(line for line in (self.emergency, self.advice, self.poison) if line)


ChangedText = Literal["error", "notice", "keep-last-reviewed"]
"""`error`: nothing is built. `notice`: it is published, and says so. `keep-last-reviewed`: the reviewed text stays."""


class RiskPolicy(Located):
    """One kind of risk: which articles it concerns, and who must approve them besides."""

    required: ClassVar[tuple[str, ...]] = ("risk", "roles")

    risk: str | None = None
    """The risk in words for editors: "names a dose"."""
    types: tuple[ArticleType, ...] = ()
    """Articles of these types have it."""
    topics: tuple[str, ...] = ()
    """Articles in these topics have it."""
    boxes: tuple[str, ...] = ()
    """Articles with a box of one of these kinds have it."""
    doses: Flag = False
    """`true`: articles that name an amount of a medicine have it."""
    roles: tuple[ReviewRole, ...] = ()
    """Roles in which such an article must have been approved."""


class ReviewPolicy(Located):
    """How often, and by whom, articles are reviewed."""

    every: dict[str, Cycle] = {}
    """Longest time between two reviews, by type; `default` for the rest."""
    roles: dict[str, tuple[ReviewRole, ...]] = {}
    """Roles in which a published article must have been approved, by type; `default` for the rest."""
    risk: tuple[RiskPolicy, ...] = ()
    """Roles that are asked besides, where an article could do more harm than others."""
    records_in_one_commit: Count | None = None
    """How many current review records one commit may bring in: nobody reads a heap in one go. 10 if not given."""
    changed_text: ChangedText | None = None
    """What happens to a published article whose text is not the reviewed one: `error` if not given."""
    due_soon: str | None = None
    """How long before its review is due an article is called due soon: `90 days`."""

    @property
    def most_in_one_commit(self) -> int:
        """How many current review records one commit may bring in."""
        return self.records_in_one_commit or 10

    def cycle(self, kind: str | None) -> Period:
        """Return the longest time between two reviews of an article of type *kind*."""
        return self.every.get(kind or "default") or self.every.get("default") or Period(24)

    def roles_for(self, kind: str | None) -> tuple[ReviewRole, ...]:
        """Return the roles in which an article of type *kind* must have been approved."""
        return self.roles.get(kind or "default", self.roles.get("default", ("clinical",)))

    @property
    def due_soon_days(self) -> int:
        """Days before a due date from which an article is called due soon."""
        words = (self.due_soon or "").split()
        return int(words[0]) if len(words) == 2 and words[0].isdecimal() and words[1] in ("day", "days") else 90


class Section(Located):
    """One section that an article must have."""

    required: ClassVar[tuple[str, ...]] = ("section", "headings")

    section: str | None = None
    """What the section is about, in words for editors."""
    headings: tuple[str, ...] = ()
    """Wordings of its heading; any will do. `*` stands for any words."""

    def is_met_by(self, heading: str) -> bool:
        """Return whether *heading* opens this section."""
        words = " ".join(heading.casefold().replace("\u2019", "'").split())
        return any(fnmatchcase(words, pattern.casefold().replace("[", "[[]")) for pattern in self.headings)


class Policy(Located):
    """The editorial policy as data."""

    review: ReviewPolicy = ReviewPolicy.model_construct()
    """How often, and by whom, articles are reviewed."""
    sections: dict[ArticleType, tuple[Section, ...]] = {}
    """Sections that an article must have, by type."""
    care_cards: tuple[ArticleType, ...] = ()
    """Types that need at least one care card."""
    key_points: tuple[ArticleType, ...] = ()
    """Types that need key points."""
    severities: dict[str, Severity] = {}
    """Severities set for the whole library, by rule."""
