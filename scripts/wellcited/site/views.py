"""
What templates read: one frozen object for each kind of page.

These are plain values. Decisions (what is shown, in which order, in which case) are made by the functions of this room
that fill them; wording and layout belong to the templates. Addresses are relative to the site's root, without a slash
in front (`urls.relative` turns them into links). Fields of type `SafeHtml` are HTML; everything else is plain text that
a template must escape. `library_view.library_view` makes them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from wellcited.citing.references import Style
from wellcited.site.safe import SafeHtml

Notice = Literal["demonstration", "withdrawn", "draft", "in-review", "not-reviewed"]
"""What a reader must know before the text: the template has the words."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the site room must be told about the site: it reads no configuration."""

    name: str = "wellcited"
    """Name of the library."""
    url: str = ""
    """Address of the site's root, `https://example.org/health/`; "" if it is not known."""
    language: str = "en-GB"
    """BCP 47 tag."""
    style: Style = "nlm"
    """Style of the references."""
    licence_name: str = "Creative Commons Attribution 4.0 International"
    licence_url: str = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True, slots=True)
class DateView:
    """One day: `iso` for `<time datetime>`, `words` for people ("22 November 2026")."""

    iso: str
    words: str


@dataclass(frozen=True, slots=True)
class LinkView:
    """A page, by its title."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """An article in a list. `on` and `what` say what happened when, in lists that are about that."""

    title: str
    summary: str
    url: str
    type_words: str = ""
    on: DateView | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A topic in a list, with the topics inside it. `count`: articles in it and below, each once."""

    title: str
    summary: str
    url: str
    count: int
    subtopics: tuple[LinkView, ...] = ()


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A credential: `words` is the whole of it, for one line."""

    name: str
    issuer: str
    number: str
    start: DateView | None
    until: DateView | None
    words: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody who writes or reviews. `conflicts` is as declared, "" if nothing was; `has_conflicts` judges it."""

    id: str
    name: str
    sample: bool
    about: str
    credentials: tuple[CredentialView, ...]
    conflicts: str
    has_conflicts: bool
    orcid: str = ""
    url: str = ""
    """A public page elsewhere: http(s) only; "" if there is none."""
    role_words: tuple[str, ...] = ()
    """Roles in which the person may review: "clinical"."""


@dataclass(frozen=True, slots=True)
class ReviewView:
    """An approving review that counts. `role_words`: "clinical", "plain language", "lived experience", "fact check"."""

    by: PersonView
    role: str
    role_words: str
    on: DateView
    due: DateView | None
    """When the next review in this role is due."""


@dataclass(frozen=True, slots=True)
class CodeView:
    """An identifier of the subject: `system` for machines (`icd-10`), `system_words` for people ("ICD-10")."""

    system: str
    system_words: str
    code: str


@dataclass(frozen=True, slots=True)
class Contents:
    """One line of the contents: a heading, with the headings one step below it."""

    text: str
    anchor: str
    level: int
    children: tuple[Contents, ...] = ()


@dataclass(frozen=True, slots=True)
class CardHtml:
    """A care card: `level` is `emergency`, `urgent` or `see-a-doctor`."""

    level: str
    html: SafeHtml


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """One reference. `html` is the whole line with its links back into the text, `plain` the reference as text."""

    number: int
    anchor: str
    html: SafeHtml
    plain: str
    note: str = ""
    """What a reader should know about the entry, such as that it was not seen in full."""


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change, in words for readers."""

    on: DateView
    what: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """Everything on the page of an article. The order of reading is key points, cards, contents, body, references."""

    path: str
    """Path of the Markdown file from the site's root: `docs/muscles/night-leg-cramps.md`."""
    url: str
    title: str
    summary: str
    type: str
    type_words: str
    status: str
    notices: tuple[Notice, ...]
    breadcrumb: tuple[LinkView, ...]
    """From the top topic down to the article's home, without the article."""
    topics: tuple[LinkView, ...]
    """All its topics, home first."""
    also_called: tuple[str, ...]
    codes: tuple[CodeView, ...]

    authors: tuple[PersonView, ...]
    reviewers: tuple[PersonView, ...]
    reviews: tuple[ReviewView, ...]
    """The newest approval in each role that the policy asks for; newest first."""
    published: DateView | None
    updated: DateView | None
    """Last change for readers, if it came after publication."""
    last_reviewed: DateView | None
    review_due: DateView | None
    overdue: bool
    """As of the day of the build. A page can fall due later: ship the late sentence hidden with `review_due.iso`."""
    days_overdue: int

    key_points_html: SafeHtml
    cards: tuple[CardHtml, ...]
    """In the order of urgency."""
    body_html: SafeHtml
    contents: tuple[Contents, ...]
    references_html: SafeHtml
    """The whole `<ol>`; "" if nothing is cited."""
    references: tuple[ReferenceView, ...]

    funding: str
    """As declared; "" if nothing was."""
    is_unfunded: bool
    """Whether it is declared that nobody paid."""
    changes: tuple[ChangeView, ...]
    """Newest first."""
    how_to_cite: str
    licence: LinkView
    related: tuple[ArticleLink, ...]
    json_ld: SafeHtml
    """Content of `<script type="application/ld+json">`; it holds no `<`."""
    fingerprint: str

    @property
    def cards_html(self) -> SafeHtml:
        """All care cards, in the order of urgency."""
        return SafeHtml("\n".join(card.html for card in self.cards))


@dataclass(frozen=True, slots=True)
class TopicView:
    """The page of a topic: what is on this shelf."""

    id: str
    title: str
    summary: str
    url: str
    breadcrumb: tuple[LinkView, ...]
    """The topics above it, from the top."""
    subtopics: tuple[TopicLink, ...]
    articles: tuple[ArticleLink, ...]
    """Articles that name this very topic, by title."""
    count: int
    """Articles here and below, each once."""


@dataclass(frozen=True, slots=True)
class EntryView:
    """One line of the A to Z: a title, or another word for an article's subject."""

    term: str
    title: str
    url: str
    is_title: bool


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter of the A to Z; one without entries is shown, and is no link."""

    letter: str
    anchor: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class AToZView:
    """The A to Z: every title and every other word leads to its article. Always A to Z; others where they occur."""

    url: str
    letters: tuple[LetterView, ...]


@dataclass(frozen=True, slots=True)
class TermView:
    """A word of the glossary. `anchor` is its id on the glossary's page."""

    id: str
    anchor: str
    term: str
    also: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """The glossary, by word."""

    url: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page."""

    topics: tuple[TopicLink, ...]
    """The top topics, in the register's order."""
    recently_reviewed: tuple[ArticleLink, ...]
    recently_changed: tuple[ArticleLink, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """The handbook's page about a rule. `example` is a report of the rule at work, if the build has one at hand."""

    name: str
    family: str
    severity: str
    production: bool
    """Whether it is asked only of a library for real readers."""
    url: str
    rule: SafeHtml
    why: SafeHtml
    instead: SafeHtml
    source: SafeHtml
    example: str = ""


@dataclass(frozen=True, slots=True)
class FamilyView:
    """The rules of one family."""

    name: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class HandbookView:
    """The editors' handbook: all rules, by family and name."""

    url: str
    families: tuple[FamilyView, ...]

    @property
    def rules(self) -> tuple[RuleView, ...]:
        """All rules."""
        return tuple(rule for family in self.families for rule in family.rules)


@dataclass(frozen=True, slots=True)
class SiteView:
    """What every page may say about the site."""

    name: str
    url: str
    language: str
    is_demonstration: bool
    """Whether an article for readers names a sample person: then every page says so, and robots stay out."""
    articles: int
    """How many articles readers can read."""
    people: tuple[PersonView, ...]
    """Everybody who wrote or reviewed one of them, by name."""
    licence: LinkView


@dataclass(frozen=True)
class LibraryView:
    """All views of one library."""

    site: SiteView
    home: HomeView
    articles: tuple[ArticleView, ...]
    """By path."""
    topics: tuple[TopicView, ...]
    """In the register's order, each before the topics inside it."""
    a_to_z: AToZView
    glossary: GlossaryView
    handbook: HandbookView

    @cached_property
    def by_path(self) -> dict[str, ArticleView]:
        """Articles by the path of their file."""
        return {article.path: article for article in self.articles}

    @cached_property
    def topic_by_id(self) -> dict[str, TopicView]:
        """Topics by id."""
        return {topic.id: topic for topic in self.topics}
