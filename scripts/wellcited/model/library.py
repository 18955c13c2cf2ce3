"""The library: every article and register, read once and shared by the checks and the site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from wellcited.model.addresses import Ledger
from wellcited.model.article import Article, Register, SourceFile
from wellcited.model.citation import Citation
from wellcited.model.frontmatter import SourceRef
from wellcited.model.history import History
from wellcited.model.picture import Picture
from wellcited.model.registers import Person, Policy, Region, Term, Topic
from wellcited.model.search import SearchWords
from wellcited.model.signature import Verdict

GENERATED_PAGES = (
    "docs/index.md",
    "docs/a-to-z.md",
    "docs/about/freshness.md",
    "docs/glossary.md",
    "docs/help.md",
    "docs/people/index.md",
    "docs/search.md",
    "docs/topics/index.md",
)
"""Pages that every site has, also where no file stands for them."""


@dataclass(frozen=True)
class Library:
    """All that was read. Articles are sorted by path."""

    articles: tuple[Article, ...] = ()
    people: Register[dict[str, Person]] = Register({}, SourceFile("docs/_register/people.yml"))
    topics: Register[dict[str, Topic]] = Register({}, SourceFile("docs/_register/topics.yml"))
    glossary: Register[dict[str, Term]] = Register({}, SourceFile("docs/_register/glossary.yml"))
    policy: Register[Policy] = Register(Policy.model_construct(), SourceFile("docs/_register/policy.yml"))
    helplines: Register[dict[str, Region]] = Register({}, SourceFile("docs/_register/helplines.yml"))
    addresses: Register[Ledger] = Register({}, SourceFile("docs/_register/addresses.yml"))
    search: Register[SearchWords] = Register(SearchWords.model_construct(), SourceFile("docs/_register/search.yml"))
    sources: dict[str, Register[Citation]] = field(default_factory=dict)
    """Shared sources by the id that the file's name gives them."""
    files: frozenset[str] = frozenset()
    """Every file under docs/, from the site's root: what a link or an image can point to."""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    """Every picture that could be read, by path; those with a size are among the files."""
    strays: tuple[SourceFile, ...] = ()
    """Files under docs/ that cannot be published: nothing that has a place there, or no picture; each with a fault."""

    history: History = field(default_factory=History)
    """What git tells of the articles; nothing where nobody asked it."""
    signatures: Mapping[tuple[str, str], Verdict] = field(default_factory=dict)
    """Whether the signature of a record holds, by the article's path and the record's place: `reviews.0`."""

    @cached_property
    def by_path(self) -> dict[str, Article]:
        """Articles by path."""
        return {article.path: article for article in self.articles}

    @cached_property
    def digests(self) -> dict[str, str]:
        """SHA-256 of each picture, by path: what the text of an article that shows it is bound to."""
        return {path: picture.digest for path, picture in self.pictures.items()}

    @cached_property
    def topic_paths(self) -> dict[str, tuple[str, ...]]:
        """For every topic id the ids from the top shelf down to it: `recovery` gives (health, recovery)."""
        found: dict[str, tuple[str, ...]] = {}

        def walk(topics: dict[str, Topic], above: tuple[str, ...]) -> None:
            for id_, topic in topics.items():
                found.setdefault(id_, (*above, id_))
                walk(topic.topics, (*above, id_))

        walk(self.topics.value, ())
        return found

    @cached_property
    def linkable(self) -> frozenset[str]:
        """Every path that a link can name: the files, and the pages that the site makes by itself."""
        topics = (f"docs/topics/{id_}.md" for id_ in self.topic_paths)
        return self.files.union(GENERATED_PAGES, topics)

    def topic(self, id_: str) -> Topic | None:
        """Return a topic by its id, wherever it is nested."""
        shelf, topic = self.topics.value, None
        for part in self.topic_paths.get(id_, ()):
            topic = shelf[part]
            shelf = topic.topics
        return topic

    def citation(self, article: Article, id_: str) -> Citation | None:
        """Return the entry that a mark in *article* names: its own, or a shared source that it lists."""
        return next((entry for entry in self.citations(article) if entry.id == id_), None)

    def citations(self, article: Article) -> Iterator[Citation]:
        """Return the entries of an article in its own order, shared sources in full, without what cannot be read."""
        found = (self.source_of(entry) for entry in article.front.citations)
        return (source for source in found if source)

    def source_of(self, entry: Citation | SourceRef) -> Citation | None:
        """Return what one entry of a list stands for: itself, or the shared source that it names, if there is one."""
        if isinstance(entry, Citation):
            return entry
        shared = self.sources.get(entry.id or "")
        return shared.value if shared else None

    def registers(self) -> tuple[SourceFile, ...]:
        """Return the files of all registers."""
        own = (self.people, self.topics, self.glossary, self.policy, self.helplines, self.addresses, self.search)
        return (*(register.file for register in own), *(self.sources[id_].file for id_ in sorted(self.sources)))


@dataclass(frozen=True, slots=True)
class Facts:
    """What a judgement may depend on besides the article: the day, and the rest of the library."""

    today: date
    """The day to judge by; an argument, never the clock."""
    library: Library

    @property
    def people(self) -> dict[str, Person]:
        """People by id."""
        return self.library.people.value

    @property
    def policy(self) -> Policy:
        """The editorial policy."""
        return self.library.policy.value
