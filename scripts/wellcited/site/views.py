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

from wellcited.site.freshness.parts import FreshnessView
from wellcited.site.handbook_parts import FamilyView, HandbookView, RuleView
from wellcited.site.help import HelpView
from wellcited.site.parts import (
    NO_FEEDBACK,
    NO_HTML,
    ArticleLink,
    CardHtml,
    ChangeView,
    CodeView,
    Contents,
    CredentialView,
    DateView,
    EventView,
    FeedbackView,
    LinkView,
    Notice,
    PeopleView,
    PersonView,
    ProfileView,
    ReferenceView,
    ReviewedView,
    ReviewView,
    Settings,
    TopicLink,
    WordView,
)
from wellcited.site.safe import SafeHtml

__all__ = [
    "AToZView",
    "ArticleLink",
    "ArticleView",
    "CardHtml",
    "ChangeView",
    "CodeView",
    "Contents",
    "CredentialView",
    "DateView",
    "EntryView",
    "EventView",
    "FamilyView",
    "FeedbackView",
    "FreshnessView",
    "GlossaryView",
    "HandbookView",
    "HelpView",
    "HomeView",
    "LetterView",
    "LibraryView",
    "LinkView",
    "Notice",
    "PeopleView",
    "PersonView",
    "ProfileView",
    "ReferenceView",
    "ReviewView",
    "ReviewedView",
    "RuleView",
    "Settings",
    "SiteView",
    "TermView",
    "TopicLink",
    "TopicView",
    "WordView",
]


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
    aspects: tuple[str, ...] = ()
    """Sides of its subject that the page covers, in the policy's words: "symptoms", "causes"."""
    words: tuple[WordView, ...] = ()
    """Words of the glossary that the page uses, in the order of the alphabet."""
    words_html: SafeHtml = NO_HTML
    """The same as a `<dl>`, to which the first use of each word leads; "" if there are none."""
    history: tuple[EventView, ...] = ()
    """Publication, changes, reviews and withdrawal in plain words, newest first."""
    successor: LinkView | None = None
    """What to read in the place of a withdrawn article."""
    address: str = ""
    """The permanent address, whole; "" if the site's is not known."""
    copy_url: str = ""
    """Address of the plain copy in Markdown."""
    feedback: FeedbackView = NO_FEEDBACK

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
    help: HelpView
    """Telephone numbers of every region."""
    people: PeopleView
    """Everybody who wrote or reviewed an article, with a page of their own."""
    freshness: FreshnessView
    """What is late and what falls due, and what the standards ask."""

    @cached_property
    def by_path(self) -> dict[str, ArticleView]:
        """Articles by the path of their file."""
        return {article.path: article for article in self.articles}

    @cached_property
    def topic_by_id(self) -> dict[str, TopicView]:
        """Topics by id."""
        return {topic.id: topic for topic in self.topics}
