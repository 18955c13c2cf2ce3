"""A file is written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from wellcited.writing import files
from wellcited.writing.refusal import Refused


def test_permissions_stay_and_nothing_is_left_over(tmp_path: Path) -> None:
    """
    The new file has the bits of the old one, and its folder holds nothing else.
    """
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    file.chmod(0o640)
    files.replace(file, b"new")

    assert (b"new", 0o640, [file]) == (file.read_bytes(), stat.S_IMODE(file.stat().st_mode), list(tmp_path.iterdir()))


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    When writing fails half way, the old bytes are there, and no half file beside them.
    """
    file = tmp_path / "a.md"
    file.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        files.replace(file, b"new")

    assert (b"old", [file]) == (file.read_bytes(), list(tmp_path.iterdir()))


def test_a_link_is_not_replaced(tmp_path: Path) -> None:
    """
    A link would become a file of its own, and the file behind it would stay as it was.
    """
    file, link = tmp_path / "a.md", tmp_path / "b.md"
    file.write_bytes(b"old")
    link.symlink_to(file)

    with pytest.raises(Refused, match="link"):
        files.replace(link, b"new")
    assert link.is_symlink()


def test_a_file_that_may_not_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Putting another file in its place would go round what its owner decided.
    """
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, mode: not (path == file and mode == os.W_OK))

    with pytest.raises(Refused, match="may not be written"):
        files.replace(file, b"new")
    assert b"old" == file.read_bytes()


def test_nothing_is_overwritten_by_a_new_file(tmp_path: Path) -> None:
    """
    Folders are made, files are never replaced.
    """
    file = tmp_path / "deep" / "er" / "a.md"
    files.create(file, b"first")

    with pytest.raises(Refused, match="already"):
        files.create(file, b"second")
    assert b"first" == file.read_bytes()
