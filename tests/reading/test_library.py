"""The files of a site to one library: what is known of its pictures."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from tests.history.repository import drawing
from wellcited.reading.library import read_library

ARTICLE = "docs/legs/a.md"


def library_with(root: Path, target: str, **files: bytes):
    """Return a library whose article shows a picture; `files` are named by what stands before `.svg`."""
    (root / "docs/legs").mkdir(parents=True)
    (root / "docs/_register").mkdir()
    (root / ARTICLE).write_text(f"---\ntitle: A\n---\n\n![A cup]({target})\n", "utf-8")
    for name, data in files.items():
        (root / f"docs/legs/{name}.svg").write_bytes(data)
    return read_library(root)


def test_an_article_knows_the_pictures_that_it_shows(tmp_path):
    """
    By the bytes of the file; the library knows how large it is.
    """
    library = library_with(tmp_path, "./cup.svg", cup=drawing("10 ml"), spoon=drawing("5 ml"))
    digest = hashlib.sha256(drawing("10 ml")).hexdigest()

    assert {"docs/legs/cup.svg": digest} == library.by_path[ARTICLE].pictures
    assert digest == library.pictures["docs/legs/cup.svg"].digest
    assert (40, 40) == (
        library.pictures["docs/legs/cup.svg"].size.width,
        library.pictures["docs/legs/cup.svg"].size.height,
    )


@pytest.mark.parametrize("data", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"])
def test_the_bytes_of_what_may_not_be_shown_count_all_the_same(tmp_path, data):
    """
    Whether a file is a good picture is for other rules; what a record is bound to does not hang on their opinion.
    """
    library = library_with(tmp_path, "cup.svg", cup=data)

    assert {"docs/legs/cup.svg": hashlib.sha256(data).hexdigest()} == library.by_path[ARTICLE].pictures
    assert library.pictures["docs/legs/cup.svg"].size is None
    assert "docs/legs/cup.svg" not in library.files
    assert ["docs/legs/cup.svg"] == [stray.path for stray in library.strays]


@pytest.mark.parametrize("target", ["gone.svg", "../_register/cup.svg", "link.svg", "../../cup.svg", "notes.txt"])
def test_what_is_no_picture_of_the_library_has_no_digest(tmp_path, target):
    """
    Nothing there, a register's folder, a link in the file system, a file outside, another kind of file.
    """
    for path in ("docs/_register/cup.svg", "cup.svg", "docs/legs/notes.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(drawing("10 ml"))
    (tmp_path / "docs/legs/link.svg").symlink_to(tmp_path / "cup.svg")
    (tmp_path / ARTICLE).write_text(f"---\ntitle: A\n---\n\n![A cup]({target})\n", "utf-8")

    assert [None] == list(read_library(tmp_path).by_path[ARTICLE].pictures.values())


def test_a_picture_that_cannot_be_read_has_no_digest(tmp_path, monkeypatch):
    """
    It is a finding, never a traceback.
    """
    library_with(tmp_path, "cup.svg", cup=drawing("10 ml"))
    read_bytes = Path.read_bytes

    def refuse(self):
        if self.name == "cup.svg":
            raise PermissionError(13, "Permission denied")
        return read_bytes(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    library = read_library(tmp_path)

    assert {"docs/legs/cup.svg": None} == library.by_path[ARTICLE].pictures
    assert ["docs/legs/cup.svg"] == [stray.path for stray in library.strays]


@pytest.mark.slow
def test_folders_within_folders_have_an_end(tmp_path):
    """
    Git can hold a path of two thousand folders, which no place on the disk can be named by: a finding, not a crash.
    """
    here = os.open(tmp_path, os.O_RDONLY)
    try:
        for name in ("docs", *["a"] * 2100):
            os.mkdir(name, dir_fd=here)
            below = os.open(name, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
        (stray,) = read_library(tmp_path).strays
    finally:
        os.close(here)
        subprocess.run(["rm", "-rf", tmp_path / "docs"], check=True)  # Python's own way calls itself for each folder

    assert stray.path.startswith("docs/a/a/a/")
    assert [fault.rule for fault in stray.faults] == ["frontmatter-unreadable"]
