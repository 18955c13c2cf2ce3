"""
What views are made of: dates, links, people, references. `views` gives them all out again, together with the pages.

Addresses are relative to the site's root, without a slash in front. Fields of type `SafeHtml` are HTML; everything else
is plain text that a template must escape.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellcited.citing.references import Style
from wellcited.site.safe import SafeHtml

NO_HTML = SafeHtml()

Notice = Literal[
    "demonstration", "withdrawn", "draft", "in-review", "not-reviewed", "changed-since-review", "source-retracted"
]
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
    publisher: str = ""
    """Who publishes the library; "" if that is the library itself."""
    feedback: str = ""
    """Where readers send remarks: `mailto:help@example.org`, or the address of a new issue; "" for nowhere."""
    explain_words: bool = False
    """Whether pages of articles show `words_html`; then words of the glossary lead there at their first use."""

    def address(self, url: str) -> str:
        """Return the whole address of a page; "" if the site's is not known."""
        return f"{self.url.rstrip('/')}/{url}" if self.url else ""


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
    page: str = ""
    """The person's own page in this site; "" for somebody who is in no register."""


@dataclass(frozen=True, slots=True)
class ReviewView:
    """An approving review that counts. `role_words`: "clinical", "plain language", "lived experience", "fact check"."""

    by: PersonView
    role: str
    role_words: str
    on: DateView
    due: DateView | None
    """When the next review in this role is due."""
    outcome_words: str = ""
    """What came of it: "approved", "approved with changes"."""


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
    evidence: str = ""
    """What kind of evidence it is: "Cochrane review of 3 trials, 2021: low certainty"; it stands in `html` too."""
    key: str = ""
    """What marks in the text call it."""


@dataclass(frozen=True, slots=True)
class WordView:
    """A word of the glossary that a page explains. `anchor` is the entry's id, `back` that of the word's first use."""

    term: str
    also: tuple[str, ...]
    meaning: str
    anchor: str
    back: str
    """"" for a word that stands only where nothing is linked, such as in a care card."""
    href: str
    """Link to the word on the glossary's page."""


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change, in words for readers."""

    on: DateView
    what: str


@dataclass(frozen=True, slots=True)
class FeedbackView:
    """Links by which readers send remarks. They hold what the remark is about, so that nobody must describe it."""

    url: str = ""
    """For the whole page; "" if the library takes none."""
    sections: tuple[LinkView, ...] = ()
    """For each section of the contents, by its heading."""


NO_FEEDBACK = FeedbackView()


@dataclass(frozen=True, slots=True)
class EventView:
    """One thing that happened to an article: `kind` is new, changed, reviewed or withdrawn; `kind_words` says it."""

    kind: str
    kind_words: str
    on: DateView
    words: str


@dataclass(frozen=True, slots=True)
class ReviewedView:
    """A review that somebody made. `outcome_words`: "approved", "approved with changes", "not approved"."""

    article: ArticleLink
    role_words: str
    outcome_words: str
    on: DateView


@dataclass(frozen=True, slots=True)
class ProfileView:
    """The page of one person: who this is, and what this person wrote and reviewed, newest first."""

    person: PersonView
    url: str
    breadcrumb: tuple[LinkView, ...]
    wrote: tuple[ArticleLink, ...]
    """Each with the day of publication in `on`."""
    reviewed: tuple[ReviewedView, ...]
    """The newest review of each article in each role."""


@dataclass(frozen=True, slots=True)
class PeopleView:
    """Everybody who stands behind the library, by name."""

    url: str
    people: tuple[ProfileView, ...]
