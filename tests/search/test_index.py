"""The index, made by the real Pagefind."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.search.fragments import fragments
from wellcited.search.fragments import fragments as read
from wellcited.search.index import NEEDED, SearchError, write_index

RECORD = (
    '<!doctype html><html lang="en"><head><title>{0}</title></head>'
    "<body data-pagefind-body><h1>{0}</h1><p>{1}</p></body></html>"
)


def record(title: str, text: str = "Some words of health.") -> str:
    """Return a page for the index."""
    return RECORD.format(title, text)


def test_an_index_holds_its_pages_and_only_files_that_are_asked_for(tmp_path: Path) -> None:
    """
    Addresses are those of the site; Pagefind's own interfaces stay at home.
    """
    made = write_index([("legs/calf/", record("Calf")), ("bones/", record("Bones"))], tmp_path)

    assert {"legs/calf", "bones"} == set(fragments(tmp_path))
    assert {"legs/calf/", "bones/"} == set(made.ids)
    there = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert there == set(made.paths)
    assert [] == [path for path in there if "ui" in Path(path).name or path.endswith(".css")]
    assert len(NEEDED) == len(set(NEEDED))


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    """
    Twice, in any order of the records.
    """
    pages = [(f"p{number}/", record(f"Page {number}", f"word{number} " * number)) for number in range(1, 30)]
    write_index(pages, tmp_path / "a")
    write_index(reversed(pages), tmp_path / "b")

    a, b = (
        {p.relative_to(f).as_posix(): p.read_bytes() for p in f.rglob("*") if p.is_file()}
        for f in (tmp_path / "a", tmp_path / "b")
    )
    assert a == b


def test_nothing_to_find_makes_no_index(tmp_path: Path) -> None:
    """
    A library of drafts has no index; the search page says so.
    """
    made = write_index([], tmp_path)

    assert () == made.paths
    assert [] == list(tmp_path.iterdir())


def test_a_record_cannot_leave_its_folder(tmp_path: Path) -> None:
    """
    An address that climbs is refused before anything is written.
    """
    with pytest.raises(SearchError, match="no place for a record"):
        write_index([("../../../etc/", record("Climber"))], tmp_path)


def test_a_missing_pagefind_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The message says what was not there.
    """
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))

    with pytest.raises(SearchError, match="the search index could not be made"):
        write_index([("a/", record("A"))], tmp_path)


def test_a_failing_pagefind_is_quoted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Its last words are in the message.
    """
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho 'out of memory' >&2\nexit 3\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    assert sys.executable == str(program)

    with pytest.raises(SearchError, match=r"Pagefind made no search index \(out of memory\)"):
        write_index([("a/", record("A"))], tmp_path)


def test_an_unknown_form_of_a_fragment_is_refused(tmp_path: Path) -> None:
    """
    Another version of Pagefind is noticed at the build, not by a reader.
    """
    import gzip

    (tmp_path / "fragment").mkdir()
    (tmp_path / "fragment" / "en_1.pf_fragment").write_bytes(gzip.compress(b"something else" + json.dumps({}).encode()))

    with pytest.raises(ValueError, match="does not begin as a fragment does"):
        read(tmp_path)
