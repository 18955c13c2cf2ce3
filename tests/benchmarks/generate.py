"""
A whole site of invented articles, as long and as rich in sources as real ones.

The same seed gives the same bytes. Every article can be published as far as the checks go, says that it is invented,
and cites works that say "example" and exist nowhere (DOI prefix 10.5555, which is kept for tests).

    python -m tests.benchmarks.generate FOLDER --articles 300
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from tests.benchmarks import words
from tests.conftest import ROOT
from wellcited.model.citation import Citation
from wellcited.reading.article import read_article
from wellcited.reading.registers import read_one

MOST = len(words.PARTS) * len(words.COMPLAINTS) * len(words.SETTINGS)
SHARED = 40
"""How many sources stand in docs/_register/sources/."""
_UNREVIEWED = "0" * 16


@dataclass(frozen=True, slots=True)
class Subject:
    """What an article is about, and where it stands."""

    title: str
    topic: str
    path: str

    @property
    def thing(self) -> str:
        """The subject inside a sentence."""
        return self.title[0].lower() + self.title[1:]

    @property
    def file(self) -> str:
        """The name of its file."""
        return self.path.rsplit("/", 1)[-1]


def subjects(count: int) -> list[Subject]:
    """
    Return the first *count* subjects, each once; parts of the body take turns.

    Raises:
        ValueError: If that many cannot be told apart.
    """
    if count > MOST:
        raise ValueError(f"at most {MOST} articles can be told apart")
    all_of_them = [
        (part, f"{part} {complaint} {setting}")
        for setting in words.SETTINGS
        for complaint in words.COMPLAINTS
        for part in words.PARTS
    ]
    return [
        Subject(title, part.lower(), f"docs/{part.lower()}/{title.lower().replace(' ', '-')}.md")
        for part, title in all_of_them[:count]
    ]


def write_site(root: Path, articles: int, *, seed: int = 1) -> list[str]:
    """
    Write docs/ with its registers and *articles* articles under *root*.

    The policy, the people, the glossary and the helplines are those of this project's own library.

    Returns:
        The paths of the articles, sorted.
    """
    register = root / "docs" / "_register"
    (register / "sources").mkdir(parents=True)
    for name in ("policy", "people", "glossary", "helplines"):
        shutil.copyfile(ROOT / "docs" / "_register" / f"{name}.yml", register / f"{name}.yml")
    (register / "topics.yml").write_text(_topics(), encoding="utf-8")
    for number in range(SHARED):
        (register / "sources" / f"{_shared(number)}.yml").write_text(_source(seed, number), encoding="utf-8")
    chosen = subjects(articles)
    for index, subject in enumerate(chosen):
        file = root / subject.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(article(chosen, index, seed=seed), encoding="utf-8")
    (root / "docs" / "index.md").write_text("# Invented library\n\nAll of it is invented.\n", encoding="utf-8")
    return sorted(subject.path for subject in chosen)


def article(chosen: Sequence[Subject], index: int, *, seed: int = 1) -> str:
    """Return one article of a library, its review bound to its text."""
    text = _Writer(chosen, index, seed).article()
    shared = {_shared(number): _shared_citation(seed, number) for number in range(SHARED)}
    return text.replace(_UNREVIEWED, read_article(chosen[index].path, text.encode(), shared).fingerprint)


@cache
def _shared_citation(seed: int, number: int) -> Citation:
    return read_one(f"{_shared(number)}.yml", _source(seed, number).encode(), Citation).value


def _topics() -> str:
    lines = ["body:", "  title: Body", "  summary: Invented texts about parts of the body.", "  topics:"]
    for part in words.PARTS:
        lines += [f"    {part.lower()}:", f"      title: {part}", f"      summary: Invented texts about the {part}."]
    return "\n".join(lines) + "\n"


def _shared(number: int) -> str:
    return f"example-shared-{number:02}"


def _source(seed: int, number: int) -> str:
    random = Random(f"{seed} source {number}")
    fields = _Writer.entry_fields(random, f"{seed}.s{number}", f"Example of a shared source number {number}")
    return "\n".join([f"id: {_shared(number)}", *fields]) + "\n"


class _Writer:
    """Writes one article."""

    def __init__(self, chosen: Sequence[Subject], index: int, seed: int) -> None:
        self.random = Random(f"{seed} article {index}")
        self.subject = chosen[index]
        self.index, self.seed = index, seed
        self.next = chosen[(index + 1) % len(chosen)]
        self.near = chosen[(index + len(words.PARTS)) % len(chosen)]
        shared = self.random.sample(range(SHARED), 5)
        self.own = [f"example{index}-{letter}" for letter in "abcdef"[: self.random.randint(3, 6)]]
        self.ids = [*(_shared(number) for number in sorted(shared)), *self.own]
        self.marks = 0

    def article(self) -> str:
        body = "\n\n".join(self.body())
        return "\n".join(["---", *self.front(), "---", "", body, ""])

    @staticmethod
    def entry_fields(random: Random, number: str, title: str) -> list[str]:
        first = random.randint(1, 900)
        year = random.randint(2017, 2025)
        return [
            "type: article-journal",
            f'title: "{title}"',
            "author: [{family: Example, given: A. B.}, {family: Sample, given: C.}, {family: Invented, given: D. E.}]",
            "container-title: Journal of Examples",
            f"issued: {year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}",
            f'volume: "{year - 2000}"',
            f'issue: "{random.randint(1, 12)}"',
            f'page: "{first}-{first + random.randint(3, 15)}"',
            f"DOI: 10.5555/example.{number}",
        ]

    def front(self) -> list[str]:
        name = self.subject.thing
        lines = [
            f"title: {self.subject.title}",
            f"summary: Invented text about {name}, as long as a real one. It serves for measuring and holds no advice.",
            "type: condition",
            "status: published",
            f"topics: [{self.subject.topic}]",
            f"also_called: [sore {name}, {name} of unknown cause]",
            "codes:",
            f"  icd-10: [M{self.random.randint(20, 79)}.{self.random.randint(0, 9)}]",
            "authors: [sample-author]",
            "funding: none",
            "published: 2026-11-02",
            "reviews:",
            "  - by: sample-clinician",
            "    role: clinical",
            f"    on: 2026-11-{self.random.randint(2, 20):02}",
            "    outcome: approved",
            f'    text: "{_UNREVIEWED}"',
            "citations:",
        ]
        lines += [f"  - {name}" for name in self.ids if name not in self.own]
        for number, own in enumerate(self.own):
            title = f"Example {number + 1} of an invented study of {name}"
            lines.append(f"  - id: {own}")
            fields = self.entry_fields(self.random, f"{self.seed}.{self.index}.{number}", title)
            lines += [f"    {field}" for field in fields]
        return [*lines, "changes:", "  - {on: 2026-11-02, what: First published.}"]

    def fill(self, template: str) -> str:
        """Fill in one sentence or paragraph; sources take turns, so that each is cited."""
        filled = template
        if "{mark}" in template:
            filled = filled.replace("{mark}", f"[@{self.ids[self.marks % len(self.ids)]}]")
            self.marks += 1
        numbers = {"n": self.random.randint(120, 900), "k": self.random.randint(3, 60), "w": self.random.randint(2, 9)}
        name = self.subject.title
        return filled.format(Thing=name, thing=self.subject.thing, **numbers)

    def one(self, kind: str) -> str:
        return self.fill(self.random.choice(words.PARAGRAPHS[kind]))

    def box(self, opening: str, items: Sequence[str], most: int) -> str:
        chosen = sorted(self.random.sample(range(len(items)), self.random.randint(2, most)))
        lines = [f"    - {self.fill(items[number])}" for number in chosen]
        return "\n".join([f"!!! {opening}", "", *lines])

    def bullets(self, items: Sequence[str], *, numbered: bool = False) -> str:
        chosen = self.random.sample(items, self.random.randint(3, len(items)))
        signs = (f"{number}." if numbered else "-" for number in range(1, len(chosen) + 1))
        return "\n".join(f"{sign} {self.fill(item)}" for sign, item in zip(signs, chosen, strict=True))

    def link(self, sentence: str, to: Subject) -> list[str]:
        """Return a paragraph with a link; nothing where it would lead to the article itself."""
        return [] if to is self.subject else [f"{sentence} [{to.thing}](../{to.topic}/{to.file})."]

    def body(self) -> list[str]:
        name = self.subject.thing
        return [
            self.box("key-points", words.KEY_POINTS, 4),
            self.box('emergency "Call your emergency number if"', words.EMERGENCY, 3),
            self.box('urgent "Get medical help today if"', words.URGENT, 3),
            self.box('see-a-doctor "See a doctor if"', words.DOCTOR, 3),
            "## What it feels like",
            self.one("feels"),
            *self.link("If it is somewhere else, read about", self.next),
            "## Who gets it",
            self.one("who"),
            self.one("who"),
            f"## What causes {name}",
            self.fill(words.PARAGRAPHS["causes"][0]),
            self.fill(words.PARAGRAPHS["causes"][1]),
            self.bullets(words.CAUSES),
            "## What you can do",
            self.bullets(words.ADVICE, numbered=True),
            "### Moving every day",
            self.one("study"),
            self.one("study"),
            "### Creams and medicines",
            *(self.fill(paragraph) for paragraph in words.PARAGRAPHS["treat"]),
            "### Other treatments",
            self.one("study"),
            "| Treatment | People | Better after a week |\n| --- | --- | --- |\n"
            + "\n".join(
                self.fill(f"| Invented treatment {letter} | {{n}} | {{k}} in 100 {{mark}} |") for letter in "ABC"
            ),
            "## When to get help",
            self.one("help"),
            *self.link("Something like it is described in", self.near),
            "## What is not known",
            *(self.fill(paragraph) for paragraph in words.PARAGRAPHS["unknown"]),
        ]


def _main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.generate", description="Write an invented site.")
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    parser.add_argument("--articles", type=int, default=300, help=f"how many, at most {MOST}")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True)
    print(len(write_site(chosen.folder, chosen.articles, seed=chosen.seed)), "articles written")


if __name__ == "__main__":
    _main()
