"""The library: every article and register, read once and shared by the checks and the site."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from wellcited.model.addresses import Ledger
from wellcited.model.article import Article, Register, SourceFile
from wellcited.model.citation import Citation
from wellcited.model.frontmatter import SourceRef
from wellcited.model.glance import Glance, glance_at
from wellcited.model.history import History
from wellcited.model.measured import Digests, Strays
from wellcited.model.picture import Picture
from wellcited.model.registers import Person, Policy, Region, Term, Topic
from wellcited.model.search import SearchWords
from wellcited.model.shelf import ArticleShelf, Shelf
from wellcited.model.signature import Verdict

T = TypeVar("T")

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
    """All that was read, or is read when it is asked for. Articles are sorted by path."""

    articles: Sequence[Article] = ()
    people: Register[dict[str, Person]] = Register({}, SourceFile("docs/_register/people.yml"))
    topics: Register[dict[str, Topic]] = Register({}, SourceFile("docs/_register/topics.yml"))
    glossary: Register[dict[str, Term]] = Register({}, SourceFile("docs/_register/glossary.yml"))
    policy: Register[Policy] = Register(Policy.model_construct(), SourceFile("docs/_register/policy.yml"))
    helplines: Register[dict[str, Region]] = Register({}, SourceFile("docs/_register/helplines.yml"))
    addresses: Register[Ledger] = Register({}, SourceFile("docs/_register/addresses.yml"))
    search: Register[SearchWords] = Register(SearchWords.model_construct(), SourceFile("docs/_register/search.yml"))
    sources: Mapping[str, Register[Citation]] = field(default_factory=dict)
    """Shared sources by the id that the file's name gives them."""
    files: Set[str] = frozenset()
    """Every file under docs/, from the site's root: what a link or an image can point to."""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    """Every picture that could be read, by path; those with a size are among the files."""
    strays: Sequence[SourceFile] = ()
    """Files under docs/ that cannot be published: nothing that has a place there, or no picture; each with a fault."""

    history: History = field(default_factory=History)
    """What git tells of the articles; nothing where nobody asked it."""
    signatures: Mapping[tuple[str, str], Verdict] = field(default_factory=dict)
    """Whether the signature of a record holds, by the article's path and the record's place: `reviews.0`."""

    @cached_property
    def by_path(self) -> Mapping[str, Article]:
        """Articles by path, in its order. Asking whether one is there reads nothing."""
        if isinstance(self.articles, ArticleShelf):
            return self.articles.shelf
        return {article.path: article for article in self.articles}

    def read(self) -> Library:
        """Return the same library with everything read."""
        return replace(
            self,
            articles=tuple(self.articles),
            sources=dict(self.sources),
            files=frozenset(self.files),
            pictures=dict(self.pictures),
            strays=tuple(self.strays),
        )

    def with_article(self, article: Article) -> Library:
        """Return the library with another state of one of its articles."""
        if isinstance(self.articles, ArticleShelf):
            shelf = self.articles.shelf.with_one(article.path, article, article.text)
            return replace(self, articles=ArticleShelf(shelf))
        return replace(self, articles=tuple(article if one.path == article.path else one for one in self.articles))

    def glance(self, path: str) -> Glance:
        """Return how an article looks, without taking it apart."""
        return _glance(self.by_path, path, lambda article: article.text)

    def glance_at_source(self, id_: str) -> Glance:
        """Return how a shared source looks, without taking it apart."""
        return _glance(self.sources, id_, lambda source: source.file.text)

    def narrowed(self, paths: Collection[str], sources: Collection[str] = ()) -> Library:
        """Return the library with some of its articles and shared sources alone, as if the others were not there."""
        return replace(
            self,
            articles=tuple(self.by_path[path] for path in self.by_path if path in paths),
            sources={id_: self.sources[id_] for id_ in self.sources if id_ in sources},
            files=self.files - (self.by_path.keys() - paths),
        )

    @cached_property
    def digests(self) -> Mapping[str, str]:
        """SHA-256 of each picture, by path: what the text of an article that shows it is bound to."""
        return Digests(self.pictures)

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
    def made_pages(self) -> frozenset[str]:
        """The pages that the site makes by itself."""
        return frozenset((*GENERATED_PAGES, *(f"docs/topics/{id_}.md" for id_ in self.topic_paths)))

    @cached_property
    def linkable(self) -> frozenset[str]:
        """Every path that a link can name: the files, and the pages that the site makes by itself."""
        return self.made_pages.union(self.files)

    def is_there(self, path: str) -> bool:
        """Return whether something stands at a path that a link names, be it that it may not be published."""
        if path in self.made_pages:
            return True
        if isinstance(self.strays, Strays):
            return path in self.strays.possible() or path in self.files
        return path in self.files or any(stray.path == path for stray in self.strays)

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
        return (*self._own_registers(), *(self.sources[id_].file for id_ in sorted(self.sources)))

    def _own_registers(self) -> tuple[SourceFile, ...]:
        own = (self.people, self.topics, self.glossary, self.policy, self.helplines, self.addresses, self.search)
        return tuple(register.file for register in own)

    def register_paths(self) -> tuple[str, ...]:
        """Return the paths of all registers, without reading the shared sources."""
        if isinstance(self.sources, Shelf):
            return (*(file.path for file in self._own_registers()), *self.sources.places.values())
        return tuple(file.path for file in self.registers())

    def judged_paths(self) -> frozenset[str]:
        """Return the path of everything that can be judged: articles, registers, pictures and strays."""
        mine = (*self.by_path, *self.register_paths())
        if isinstance(self.strays, Strays):
            return frozenset(mine).union(self.strays.possible())
        return frozenset(mine).union(self.pictures, (stray.path for stray in self.strays))

    def file(self, path: str) -> SourceFile | None:
        """Return what was read at a path: an article, a register or a stray; None if nothing was."""
        if path in self.by_path:
            return self.by_path[path]
        return next((file for file in (*self.registers(), *self.strays) if file.path == path), None)


def _glance(shelf: Mapping[str, T], key: str, text: Callable[[T], str]) -> Glance:
    return shelf.glance(key) if isinstance(shelf, Shelf) else glance_at(text(shelf[key]))


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
