"""
Cases of rules: a folder a rule, `bad-*` beside the exact report, `good-*` without.

A case is one article, `bad-late.md`, which takes the place of `docs/muscles/case.md` in the little site under `_site/`;
or a folder, `bad-late/`, whose files are laid over that site; its `history.json` stands for what git and ssh-keygen
would tell. The report is `bad-late.txt`.
"""

from __future__ import annotations

import errno
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from unittest.mock import patch

from tests.conftest import TODAY
from wellcited.checking.check import Result, check
from wellcited.model.citation import Citation
from wellcited.model.difference import differences
from wellcited.model.history import Commit, Entry, History, Past, Reviewed
from wellcited.model.library import Library
from wellcited.model.picture import digest_of
from wellcited.model.signature import Verdict
from wellcited.reading.article import read_article
from wellcited.reading.library import read_library
from wellcited.reading.pictures import PICTURES
from wellcited.reading.registers import read_one, read_table
from wellcited.reading.sentences import sentences
from wellcited.reports.beats import four_beats
from wellcited.rules import Rule

HERE = Path(__file__).parent
SITE = HERE / "_site"
ARTICLE = Path("docs/muscles/case.md")
_read_one, _read_table = cache(read_one), cache(read_table)
_UNSIGNED = re.compile(rb'text: "0{16}"')


@dataclass(frozen=True)
class Case:
    """One case of one rule."""

    rule: str
    path: Path

    @property
    def is_bad(self) -> bool:
        """Whether the rule must report something."""
        return self.path.name.startswith("bad-")

    @property
    def report(self) -> Path:
        """The file that holds the exact report."""
        return self.path.with_suffix(".txt") if self.path.is_file() else self.path.parent / f"{self.path.name}.txt"

    def __str__(self) -> str:
        return f"{self.rule}/{self.path.stem}"


def all_cases() -> list[Case]:
    """Return every case, by the path of its folder: `review/overdue/` holds those of `review-overdue`."""
    return [
        Case(f"{path.parent.parent.name}-{path.parent.name.replace('_', '-')}", path)
        for path in sorted(HERE.glob("*/*/*"))
        if re.match(r"(bad|good)-", path.name) and path.suffix != ".txt" and path.parent.parent.name != "_site"
    ]


def lay_out(case: Case, folder: Path) -> Library:
    """
    Lay a case over the little site in *folder*, and read it.

    A review whose `text` is sixteen zeros is signed with the article's fingerprint, so that cases stay readable and
    an edit of one does not need a new number. A case about fingerprints writes other digits. A folder's `refused.txt`
    lists files that the system refuses to read: no permission would hold back root.
    """
    site = folder / "site"
    shutil.copytree(SITE, site, copy_function=shutil.copyfile)
    if case.path.is_dir():
        shutil.copytree(case.path, site, dirs_exist_ok=True, symlinks=True)
    else:
        shutil.copyfile(case.path, site / ARTICLE)
    with refusing(site):
        _sign(site, own_sources=(case.path / "docs/_register/sources").exists())
        return read(case, site)


def read(case: Case, site: Path, *, lazy: bool = False) -> Library:
    """Read a site that a case was laid out in, with what the case tells of its history."""
    # Most cases leave the registers of the little site as they are: the same bytes are read once.
    with patch.multiple("wellcited.reading.library", read_one=_read_one, read_table=_read_table):
        library = read_library(site, lazy=lazy)
    told = case.path / "history.json"
    if not told.is_file():
        return library
    signatures = json.loads(told.read_text(encoding="utf-8")).get("signatures", {})
    verdicts = {(path, at): Verdict(*said) for path, all_ in signatures.items() for at, said in all_.items()}
    return replace(library, history=history(told, library), signatures=verdicts)


@cache
def _shared_sources() -> dict[str, Citation]:
    return {id_: source.value for id_, source in read_library(SITE).sources.items()}


def _sign(site: Path, *, own_sources: bool) -> None:
    """Bind the reviews that ask for it to the text of their article."""
    digests = _digests(site)
    sources = {id_: source.value for id_, source in read_library(site).sources.items()} if own_sources else None
    for file in sorted((site / "docs").rglob("*.md")):
        if file.is_symlink() or not file.is_file():
            continue
        try:
            data = file.read_bytes()
        except OSError:
            continue  # the case is about that
        if _UNSIGNED.search(data):
            path = file.relative_to(site).as_posix()
            if sources is None:
                found = _fingerprint(path, data, tuple(digests.items()))
            else:
                found = read_article(path, data, sources, digests).fingerprint
            if found:
                file.write_bytes(_UNSIGNED.sub(f'text: "{found}"'.encode(), data))


@cache
def _fingerprint(path: str, data: bytes, digests: tuple[tuple[str, str], ...]) -> str:
    """Return that of an article with the sources of the little site: most cases leave its other articles alone."""
    return read_article(path, data, _shared_sources(), dict(digests)).fingerprint


def _digests(site: Path) -> dict[str, str]:
    """Return the pictures of a site that can be read."""
    found = {}
    for file in (site / "docs").rglob("*.*"):
        if file.suffix.lower() in PICTURES and file.is_file() and not file.is_symlink():
            with suppress(OSError):
                found[file.relative_to(site).as_posix()] = digest_of(file.read_bytes())
    return found


def history(file: Path, library: Library) -> History:
    """
    Read what git would tell of a case.

    For each review, by its number: the commit that brought it in, the commits in which its reviewer changed the text,
    and the state of the article that was reviewed, as replacements in the file; null where git has none. Where a
    picture was another one, `pictures` gives its SHA-256 by path, null where there was none.
    """
    told = json.loads(file.read_text(encoding="utf-8"))

    def commit(facts: dict[str, str]) -> Commit:
        return Commit(facts["id"] * 40, date.fromisoformat(facts["on"]))

    pasts = {}
    for path, facts in told.get("articles", {}).items():
        article = library.by_path[path]
        entries = {
            int(at): Entry(commit(one), one.get("with_file", False)) for at, one in facts.get("entries", {}).items()
        }
        own = {int(at): tuple(map(commit, some)) for at, some in facts.get("own_changes", {}).items()}
        reviewed = {}
        for at, edits in facts.get("reviewed", {}).items():
            if edits is None:
                reviewed[int(at)] = Reviewed()
                continue
            text = article.text
            for new, old in edits.items():
                assert new in text, f"{file}: the case does not hold {new!r}"
                text = text.replace(new, old, 1)
            pictures = {**library.digests, **facts.get("pictures", {}).get(at, {})}
            before = read_article(path, text.encode(), {}, {one: sum_ for one, sum_ in pictures.items() if sum_})
            reviewed[int(at)] = Reviewed(before, differences((before, {}), (article, {}), sentences))
        pasts[path] = Past(entries, own, reviewed)
    return History(pasts, told.get("lacking", ""))


@contextmanager
def refusing(site: Path) -> Iterator[None]:
    """Refuse to read the files that `refused.txt` lists."""
    listed = site / "refused.txt"
    refused = {site / path for path in listed.read_text(encoding="utf-8").split()} if listed.is_file() else set()
    read_bytes = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self in refused:
            raise PermissionError(errno.EACCES, "Permission denied")
        return read_bytes(self)

    with patch.object(Path, "read_bytes", refuse):
        yield


def ask(library: Library, rule: Rule) -> Result:
    """Ask one rule."""
    return check(library, TODAY, production=rule.production, rules=(rule,))


def report(library: Library, result: Result) -> str:
    """Return the report on all findings, four beats each."""
    files = {file.path: file for file in (*library.articles, *library.registers(), *library.strays)}
    texts = {path: file.text.split("\n") for path, file in files.items()}
    findings = sorted([*result.findings, *result.waived], key=lambda finding: finding.order)
    return "\n".join(four_beats(finding, texts.get(finding.path, [])) for finding in findings)
