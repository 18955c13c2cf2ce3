"""
Who is asked on GitHub when a file changes: the people who signed for the text.

Source:
    GitHub, "About code owners": the last line that matches a file counts; a line that cannot be read is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from wellcited.model.article import Article
from wellcited.model.library import Library
from wellcited.model.reviewing import approvals

MARK = "# --- `wellcited codeowners` writes what stands below. What stands above is yours, and weighs less. ---"
"""The line from which on the file is made. What people wrote above it stays."""

_SPELLABLE = re.compile(r"[\w./ ()&+,'%@~-]+")
"""What a pattern can say of a path: brackets, stars and the like have a meaning of their own, or none."""


def reviewers(library: Library, article: Article) -> tuple[str, ...]:
    """Return the ids of those whose approvals the article stands on, in their order of the register."""
    signed = {review.by for review in approvals(article, library.policy.value).values()}
    return tuple(id_ for id_ in library.people.value if id_ in signed)


def code_owners(library: Library) -> str:
    """
    Return the generated part of a CODEOWNERS file, from `MARK` on.

    First each folder is given to all who signed for an article in it, so that a new article finds somebody. Then, under
    the topic that is its home, each article is given to its own reviewers: the last line that matches a file counts, so
    no folder may stand below an article. Whoever has no `github` name in people.yml cannot be asked; the file says so.
    """
    order = [*library.topic_paths, ""]
    shelves: dict[str, list[Article]] = {}
    for article in _asked_about(library):
        shelves.setdefault(_home(library, article), []).append(article)
    asked = {
        article.path: tuple(f"@{name}" for id_ in reviewers(library, article) if (name := _name(library, id_)))
        for articles in shelves.values()
        for article in articles
    }
    lines = [MARK]
    if not any(asked.values()):
        lines += ["", "# Nobody who signed for an article has a name on GitHub yet: GitHub asks nobody."]
    if ids := nameless(library):
        lines += ["", f"# Signed for articles, without `github` in people.yml: {_comment(', '.join(ids))}"]
    if given := list(_folders(asked)):
        lines += ["", "# Anything new in a folder: whoever signed for something in it", *given]
    for topic in sorted(shelves, key=order.index):
        owned = [_line(article.path, asked[article.path]) for article in shelves[topic] if asked[article.path]]
        title = (entry.title if (entry := library.topic(topic)) else None) or "Without a topic"
        lines += ["", f"# {_comment(title)}", *owned] if owned else []
    return "\n".join(lines) + "\n"


def nameless(library: Library) -> tuple[str, ...]:
    """Return the ids of those who signed for an article and cannot be asked, in their order of the register."""
    signed = {id_ for article in _asked_about(library) for id_ in reviewers(library, article)}
    return tuple(id_ for id_ in library.people.value if id_ in signed and not _name(library, id_))


def _asked_about(library: Library) -> list[Article]:
    return [article for article in library.articles if article.readable and article.front.status != "withdrawn"]


def _home(library: Library, article: Article) -> str:
    return next((topic for topic in article.front.topics[:1] if topic in library.topic_paths), "")


def _name(library: Library, id_: str) -> str:
    return library.people.value[id_].github_name


def _folders(asked: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    folders: dict[str, dict[str, None]] = {}
    for path, owners in asked.items():
        folders.setdefault(f"{path.rpartition('/')[0]}/", {}).update(dict.fromkeys(owners))
    for folder, names in sorted(folders.items()):
        # A folder that is the whole of docs/ would take in the pages and registers of the owners too.
        if names and folder != "docs/":
            yield _line(folder, tuple(names))


def _line(path: str, owners: tuple[str, ...]) -> str:
    if not _SPELLABLE.fullmatch(path):
        return f"# {_comment(path)}: a pattern cannot name this path"
    spelt = path.replace(" ", "\\ ")
    return f"/{spelt} {' '.join(owners)}"


def _comment(text: str) -> str:
    """Return a text that stays on its line, whatever an article says."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def with_code_owners(old: str, made: str) -> str:
    """Return a file's text with its generated part made anew; what people wrote above it stays."""
    kept = old.partition(MARK)[0].rstrip("\n")
    return f"{kept}\n\n{made}" if kept.strip() else made
