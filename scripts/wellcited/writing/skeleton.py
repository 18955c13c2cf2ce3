"""The skeleton of a new article: everything its type needs, and notes where an answer is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import get_args

from wellcited.model.body import CARE_LEVELS
from wellcited.model.frontmatter import ArticleType
from wellcited.model.library import Library
from wellcited.model.registers import Policy, Section
from wellcited.writing.quoting import scalar
from wellcited.writing.refusal import Refused

TYPES: tuple[ArticleType, ...] = get_args(ArticleType)

CARDS = {
    "emergency": ("Call your emergency number if", "name a sign that cannot wait for a doctor"),
    "urgent": ("Get medical help today if", "name a sign that needs help on the same day"),
    "see-a-doctor": ("See a doctor if", "name a sign that a doctor should look at"),
}
"""Title and first note of each care card."""

TO_CITE = "[@source-to-name]"
"""A mark that no source answers: every note in the text carries it, so that `check` reports what is left of them."""

_MOST_IDS = 12
_GOOD_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def refuse_bad_path(path: str, library: Library, owner_pages: tuple[str, ...]) -> None:
    """
    Say whether a new article can have this path.

    Args:
        path: Path from the site's root, with `/`.
        library: What is there already.
        owner_pages: Patterns, relative to docs/, of pages that are no articles.

    Raises:
        Refused: If the path is none of an article, or its name makes no good address.
    """
    parts = PurePosixPath(path).parts
    if parts[:1] != ("docs",) or len(parts) < 2:
        raise Refused(f"{path} is not under docs/", "articles live there: docs/muscles/night-leg-cramps.md")
    if PurePosixPath(path).suffix != ".md":
        raise Refused(f"{path} does not end in .md", "an article is a Markdown file: docs/muscles/night-leg-cramps.md")
    if parts[1].startswith("_"):
        raise Refused(f"{path} lies in a folder that is not published", "choose a folder of articles, or a new one")
    if any(fnmatchcase(path.removeprefix("docs/"), pattern) for pattern in owner_pages):
        raise Refused(f"{path} would be a page that the owners keep", "choose a folder of articles, or a new one")
    wrong = [part for part in (*parts[1:-1], PurePosixPath(path).stem) if not _GOOD_NAME.fullmatch(part)]
    if wrong:
        raise Refused(f"`{wrong[0]}` makes no good address", "use small letters, figures, and hyphens between words")
    if path in library.files:
        raise Refused("there is a file of this name already", "choose another name, or edit that file")


def skeleton(path: str, type_: ArticleType, library: Library) -> bytes:
    """
    Return a new article of a type.

    It is a draft, so what is missing blocks nothing. `check` names all of it: fields without an answer once the
    status asks for one, sections without a text, notes without a source.
    """
    policy = library.policy.value
    title = PurePosixPath(path).stem.replace("-", " ").capitalize()
    topics, people = sorted(library.topic_paths), sorted(library.people.value)
    front = [
        f"# A skeleton for the type `{type_}`. Lines that begin with # are notes to you: delete them as you go.",
        f"# `wellcited check {path}` says what is still missing.",
        "",
        f"title: {scalar(title)}",
        "# Write one or two plain sentences, 40 to 200 characters. Search results show them.",
        'summary: ""',
        f"type: {type_}",
        "# Next: in-review when it is written, published when it is reviewed.",
        "status: draft",
        f"# Ids from docs/_register/topics.yml, the article's home first. There: {_listed(topics)}",
        "topics: []",
        "# Other words for the subject, above all the ones that people use.",
        "also_called: []",
        f"# Your id from docs/_register/people.yml. There: {_listed(people)}",
        "authors: []",
        "# Who paid for the writing. If nobody did, write: none",
        'funding: ""',
        "# Sources: CSL items, or ids of files in docs/_register/sources/. Cite them in the text: [@id]",
        "citations: []",
    ]
    body = [*_key_points(policy, type_), *_cards(policy, type_), *_sections(policy, type_, title)]
    return "\n".join(["---", *front, "---", "", *body]).encode()


def _listed(ids: list[str]) -> str:
    ids = [id_ for id_ in ids if _GOOD_NAME.fullmatch(id_)]
    if not ids:
        return "none yet"
    return ", ".join(ids[:_MOST_IDS]) + (", ..." if len(ids) > _MOST_IDS else "")


def _key_points(policy: Policy, type_: ArticleType) -> Iterator[str]:
    if type_ in policy.key_points:
        yield "!!! key-points\n"
        yield f"    - Say the most important thing in one plain sentence {TO_CITE}."
        yield f"    - Say what the reader can do {TO_CITE}.\n"


def _cards(policy: Policy, type_: ArticleType) -> Iterator[str]:
    if type_ in policy.care_cards:
        for level in CARE_LEVELS:
            title, note = CARDS[level]
            yield f'!!! {level} "{title}"\n'
            yield f"    - {note} {TO_CITE}\n"


def _sections(policy: Policy, type_: ArticleType, title: str) -> Iterator[str]:
    sections = policy.sections.get(type_, ())
    for section in sections:
        yield f"## {heading(section, title)}\n"
    if not sections:
        yield "## Write your first heading\n"


def heading(section: Section, title: str) -> str:
    """Return a heading that opens a section: its own name if the policy takes it, else the first wording."""
    name = (section.section or "").strip()
    own = name[:1].upper() + name[1:]
    if own and section.is_met_by(own):
        return own
    for wording in section.headings:
        start = wording.removesuffix("*")
        if start.strip() == start and "*" not in start:  # `What causes *` needs a word there, `Symptoms*` does not
            return start
    return (section.headings[0] if section.headings else own).replace("*", title[:1].lower() + title[1:]).strip()
