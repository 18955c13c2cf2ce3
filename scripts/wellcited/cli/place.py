"""Where the site is, and which of its files a person means."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.cli.settings import Settings
    from wellcited.model.article import Article
    from wellcited.model.library import Library
    from wellcited.model.registers import Person


def find_root(start: Path, root: Path | None = None) -> Path:
    """
    Return the site's root.

    Args:
        start: Where to begin: a folder, or a file that need not be there yet.
        root: What the person named with `--root`.

    Raises:
        Trouble: If there is no site.
    """
    if root is not None:
        named = _absolute(root)
        if not _is_root(named):
            raise Trouble(f"{root} is not a site", "name the folder that holds mkdocs.yml or docs/_register")
        return named
    begin = _absolute(start)
    for folder in (begin, *begin.parents):
        if _is_root(folder):
            return folder
    raise Trouble(
        f"there is no site at {begin} or above",
        "go to the folder that holds mkdocs.yml or docs/_register, or name it with --root",
    )


def _is_root(folder: Path) -> bool:
    return (folder / "mkdocs.yml").is_file() or (folder / "docs" / "_register").is_dir()


def _absolute(path: Path) -> Path:
    """Return a path from the top, without following links: the library does not follow them either."""
    return Path(os.path.abspath(path))  # noqa: PTH100


def inside(root: Path, path: Path) -> str:
    """
    Return a path from the site's root, with `/`.

    Raises:
        Trouble: If it lies elsewhere.
    """
    absolute = _absolute(path)
    for base, below in ((root, absolute), (root.resolve(), absolute.parent.resolve() / absolute.name)):
        if below.is_relative_to(base):
            return below.relative_to(base).as_posix()
    raise Trouble(f"{path} is not in the site {root}", "name a file under its docs/, or another site with --root")


@dataclass(frozen=True, slots=True)
class Site:
    """A site, and what a person wants to know of it."""

    root: Path
    settings: Settings
    library: Library
    chosen: tuple[str, ...] | None
    """Paths of the files that the person named, from the root; None means all."""
    ignored: tuple[str, ...] = ()
    """Files that were named and that are nothing to judge: pages of the owners, pictures."""

    def file(self, path: str) -> Path:
        """Return where a file of the site is."""
        return self.root / path

    def person(self, id_: str) -> Person:
        """
        Return somebody from the register.

        Raises:
            Trouble: If nobody there has this id.
        """
        people = self.library.people.value
        if id_ not in people:
            raise Trouble(f"nobody in people.yml has the id {id_}", f"ids: {', '.join(sorted(people)) or 'nobody'}")
        return people[id_]

    def with_past(self, paths: Collection[str] | None, *, commits: bool = False) -> Library:
        """
        Return the library with what git tells of some articles and whether their signatures hold.

        Args:
            paths: The articles; None means all.
            commits: Tell also which commits changed each.
        """
        from dataclasses import replace

        from wellcited.history.read import read_history
        from wellcited.signing.verdicts import verdicts

        read = self.library
        history = read_history(self.root, read, paths, commits=commits)
        return replace(read, history=history, signatures=verdicts(read, paths))

    def address(self, path: str) -> str:
        """Return the whole address of an article's page; "" if the site's is not known."""
        from wellcited.site import urls

        base = self.settings.site_url.rstrip("/")
        return f"{base}/{urls.page(path)}" if base else ""


def open_site(paths: Sequence[Path], root: Path | None) -> Site:
    """
    Read the site, and find the files that a person named.

    Raises:
        Trouble: If there is no site, or a path is not there or not under docs/.
    """
    from wellcited.cli.settings import read_settings
    from wellcited.reading.library import read_library

    for said in paths:
        if not os.path.lexists(said):
            raise Trouble(f"there is no {said}", "check the spelling; paths count from where you are")
    found = find_root(paths[0] if paths else Path(), root)
    named = [inside(found, said) for said in paths]
    for name, said in zip(named, paths, strict=True):
        if name not in (".", "docs") and not name.startswith("docs/"):
            raise Trouble(f"{said} is not under docs/", "articles and registers live there")
    if not (found / "docs").is_dir():
        raise Trouble(f"{found} has no folder docs", "articles live there; `wellcited new` makes it")
    settings = read_settings(found)
    library = read_library(found, owner_pages=settings.owner_pages, lazy=True)
    if not named or {".", "docs"} & set(named):
        return Site(found, settings, library, None)
    known = sorted(library.judged_paths())
    chosen = [path for path in known if any(path == name or path.startswith(f"{name}/") for name in named)]
    ignored = [name for name in named if not any(path == name or path.startswith(f"{name}/") for path in known)]
    return Site(found, settings, library, tuple(chosen), tuple(ignored))


def open_article(path: Path, root: Path | None) -> tuple[Site, Article]:
    """
    Return the site and the one article that a person named.

    Raises:
        Trouble: If there is no site, or the path is no article of it.
    """
    site = open_site([path], root)
    chosen = [name for name in site.chosen or () if name in site.library.by_path]
    if len(chosen) != 1 or site.file(chosen[0]).is_dir() or not path.is_file():
        raise Trouble(f"{path} is no article", "name one article: a review is of one text")
    return site, site.library.by_path[chosen[0]]
