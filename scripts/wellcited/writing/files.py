"""Bytes to files: whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from wellcited.writing.refusal import Refused


def replace(file: Path, data: bytes) -> None:
    """
    Put new bytes in the place of a file. Whoever reads it meanwhile sees the old bytes or the new ones, never a half.

    Permissions stay. The new bytes are on the disk before the old ones go.

    Raises:
        Refused: If the file is a link, or may not be written.
        OSError: If the disk is full, or the folder may not be written.
    """
    if file.is_symlink():
        raise Refused("this is a link in the file system", "name the file that it points to")
    if not os.access(file, os.W_OK):
        raise Refused("the file may not be written", "check its permissions")
    put(file, data)


def put(file: Path, data: bytes) -> None:
    """
    Write a file, whether or not it is there: others see what was there before, or all of the new. Permissions stay.

    Raises:
        OSError: If the disk is full, or the folder may not be written.
    """
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
        if file.exists():
            shutil.copymode(file, name)
            old = file.stat()
            if hasattr(os, "chown"):
                with suppress(PermissionError):
                    os.chown(name, old.st_uid, old.st_gid)
        else:
            Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(file)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def create(file: Path, data: bytes) -> None:
    """
    Write a file that is not there yet, and the folders above it.

    Raises:
        Refused: If something of that name is there.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("xb") as new:
            new.write(data)
    except FileExistsError:
        raise Refused("there is a file of this name already", "choose another name, or edit that file") from None


def _umask() -> int:
    """Return what new files may not be, which can only be learnt by setting it."""
    before = os.umask(0o077)
    os.umask(before)
    return before
