"""The files of a site to one Library."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from fnmatch import translate
from functools import partial
from pathlib import Path, PurePosixPath
from posixpath import splitext
from typing import Any, TypeVar

from wellcited.model.addresses import Address
from wellcited.model.article import Article, Register, SourceFile
from wellcited.model.base import Located
from wellcited.model.citation import Citation
from wellcited.model.finding import Fault
from wellcited.model.library import Library
from wellcited.model.measured import Digests, Files, Pictures, Strays
from wellcited.model.picture import Picture, Size, digest_of
from wellcited.model.registers import Person, Policy, Region, Term, Topic
from wellcited.model.search import SearchWords
from wellcited.model.shelf import ArticleShelf, Shelf, Values
from wellcited.model.span import FIRST
from wellcited.reading.article import read_article
from wellcited.reading.pictures import PICTURES, read_picture
from wellcited.reading.registers import read_one, read_table

M = TypeVar("M", bound=Located)
T = TypeVar("T")

DOCS = "docs"
REGISTER = f"{DOCS}/_register"

OWNER_PAGES = (
    "index.md",
    "a-to-z.md",
    "glossary.md",
    "about/*",
    "topics/*",
    "people/*",
    "editors/*",
    "search.md",
    "help.md",
)
"""Pages under docs/ that the owners keep; every other Markdown file is an article. `*` crosses slashes."""

OWNER_FILES = ("assets/*",)
"""Files under docs/ that the owners keep: styles, scripts, fonts."""


def read_library(root: Path, *, owner_pages: tuple[str, ...] = OWNER_PAGES, lazy: bool = False) -> Library:
    """
    Read everything under docs/.

    Args:
        root: The site's root: the folder that holds mkdocs.yml and docs/.
        owner_pages: Patterns of the pages that are no articles, relative to docs/.
        lazy: Read articles, shared sources and pictures only when they are asked for: the files must stay.

    Returns:
        The library. Links in the file system are not followed and reported as strays. A register that does not exist
        is empty.
    """
    articles: list[str] = []
    strays: list[SourceFile] = []
    sources: dict[str, str] = {}
    files: set[str] = set()
    pictures: list[str] = []
    kept = re.compile("|".join(translate(pattern) for pattern in (*owner_pages, *OWNER_FILES)))
    for path, fault in _walk(root):
        inside = path.removeprefix(f"{DOCS}/")
        if fault:
            strays.append(SourceFile(path, faults=(fault,)))
        elif path.startswith(f"{REGISTER}/"):
            if inside.startswith("_register/sources/") and path.endswith(".yml"):
                sources[PurePosixPath(path).stem] = path
            elif not _known_register(path):
                strays.append(SourceFile(path, faults=(_stray("no register has this name"),)))
        elif splitext(path)[1].lower() in PICTURES:
            pictures.append(path)
        elif kept.match(inside):
            files.add(path)
        elif path.endswith(".md"):
            files.add(path)
            articles.append(path)
        else:
            strays.append(SourceFile(path, faults=(_stray("only articles and pictures may stand here"),)))
    shared = _shelf(root, sources, partial(_one, root, model=Citation))
    drawn = Pictures(_shelf(root, {path: path for path in pictures}, partial(_picture, root)))
    read = partial(_article, root, shared=Values(shared), digests=Digests(drawn))
    shelf = _shelf(root, {path: path for path in articles}, read)
    library = Library(
        articles=ArticleShelf(shelf),
        people=_table(root, "people", Person),
        topics=_table(root, "topics", Topic),
        glossary=_table(root, "glossary", Term),
        policy=_settings(root, "policy", Policy),
        helplines=_table(root, "helplines", Region),
        addresses=_table(root, "addresses", Address),
        search=_settings(root, "search", SearchWords),
        sources=shared,
        files=Files(frozenset(files), drawn),
        pictures=drawn,
        strays=Strays(strays, drawn),
    )
    return library if lazy else library.read()


def _shelf(root: Path, places: Mapping[str, str], read: Callable[[str], T]) -> Shelf[T]:
    def text(path: str) -> str:
        try:
            return (root / path).read_bytes().decode("utf-8", "replace")
        except OSError:
            return ""

    return Shelf(places, read, text)


def _walk(root: Path) -> list[tuple[str, Fault | None]]:
    """Return every file under docs/ in the order of its path; a link, or a folder that cannot be read, with a fault."""
    found: list[tuple[str, Fault | None]] = []
    left = [DOCS]
    while left:
        folder = left.pop()
        try:
            entries = list(os.scandir(root / folder))
        except OSError:
            help_ = "check its permissions"
            found.append((folder, Fault("frontmatter-unreadable", FIRST, "the folder cannot be read", help_)))
            continue
        for entry in entries:
            here = f"{folder}/{entry.name}"
            if entry.is_symlink():
                says = "this is a link in the file system"
                found.append((here, Fault("safety-symlink", FIRST, says, "put the file itself here, or remove it")))
            elif entry.is_dir(follow_symlinks=False):
                left.append(here)
            else:
                odd = Fault("safety-stray-file", FIRST, "this is no plain file", "remove it")
                found.append((here, None if entry.is_file(follow_symlinks=False) else odd))
    return sorted(found, key=lambda pair: pair[0])


def _stray(why: str) -> Fault:
    help_ = "remove it, or move it to docs/assets/ if the owners of the site agree"
    return Fault("safety-stray-file", FIRST, f"this file would be published: {why}", help_)


def _known_register(path: str) -> bool:
    names = ("people", "topics", "glossary", "policy", "helplines", "addresses", "search")
    return path in {f"{REGISTER}/{name}.yml" for name in names}


def _unreadable(error: OSError, family: str = "frontmatter") -> Fault:
    says = f"the file cannot be read: {(error.strerror or 'unknown reason').lower()}"
    return Fault(f"{family}-unreadable", FIRST, says, "check its permissions, or save it again")


def _picture(root: Path, path: str) -> tuple[Picture | None, SourceFile | None]:
    """Read a picture; what cannot be shown, or may not, is a stray: its bytes count all the same."""
    try:
        data = (root / path).read_bytes()
    except OSError as error:
        return None, SourceFile(path, faults=(_unreadable(error),))
    found, digest = read_picture(path, data), digest_of(data)
    if isinstance(found, Size):
        return Picture(digest, found), None
    text = data.decode("utf-8", "replace") if path.lower().endswith(".svg") else ""
    return Picture(digest), SourceFile(path, text=text, faults=found)


def _article(root: Path, path: str, shared: Mapping[str, Citation], digests: Mapping[str, str]) -> Article:
    try:
        data = (root / path).read_bytes()
    except OSError as error:
        return Article(path=path, faults=(_unreadable(error),), readable=False)
    return read_article(path, data, shared, digests)


def _one(root: Path, path: str, model: type[M]) -> Register[M]:
    """Read a register that is one map of known fields."""
    try:
        data = (root / path).read_bytes()
    except OSError as error:
        empty: Any = model.model_construct()
        return Register(empty, SourceFile(path, faults=(_unreadable(error, "register"),)))
    return read_one(path, data, model)


def _table(root: Path, name: str, entry: type[M]) -> Register[dict[str, M]]:
    path = f"{REGISTER}/{name}.yml"
    if not (root / path).is_file() or (root / path).is_symlink():
        return Register({}, SourceFile(path))
    try:
        data = (root / path).read_bytes()
    except OSError as error:
        return Register({}, SourceFile(path, faults=(_unreadable(error, "register"),)))
    return read_table(path, data, entry)


def _settings(root: Path, name: str, model: type[M]) -> Register[M]:
    """Read a register that is one map of known fields, if it is there."""
    path = f"{REGISTER}/{name}.yml"
    if not (root / path).is_file() or (root / path).is_symlink():
        empty: Any = model.model_construct()
        return Register(empty, SourceFile(path))
    return _one(root, path, model)
