"""What goes to standard output and standard error."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from rich.text import Text


def write(text: str) -> None:
    """Write a report as UTF-8, whatever the machine's own encoding is; on a terminal, as it can show it."""
    if sys.stdout.isatty():
        click.echo(text.encode(sys.stdout.encoding or "utf-8", "replace"), nl=False)
    else:
        click.echo(text.encode("utf-8", "replace"), nl=False)


def save(file: Path, data: bytes) -> None:
    """
    Write what a person asked for into a file.

    Raises:
        Trouble: If it cannot be written.
    """
    try:
        file.write_bytes(data)
    except OSError as error:
        raise Trouble(f"{file} cannot be written: {error.strerror}", "name another file with --out") from None


def save_whole(file: Path, data: bytes) -> None:
    """
    Write a file that others may be reading: they see what was there before, or all of the new, never a half.

    Raises:
        Trouble: If it cannot be written.
    """
    import tempfile

    try:
        if file.exists() and not file.is_file():  # a pipe or a device: nothing can take its place
            file.write_bytes(data)
            return
        place = file.resolve()
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as new:
                new.write(data)
            Path(name).chmod(place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask())
            Path(name).replace(place)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Trouble(f"{file} cannot be written: {error.strerror}", "name another file") from None


def _umask() -> int:
    """Return what new files may not be, which can only be learnt by setting it."""
    before = os.umask(0o077)
    os.umask(before)
    return before


def wants_colour() -> bool:
    """Return whether standard output is a terminal whose user did not ask for no colour (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_styled(text: Text) -> None:
    """Write styled text to a terminal."""
    from rich.console import Console

    Console(file=sys.stdout, highlight=False, soft_wrap=True).print(text, end="")


def note(text: str) -> None:
    """Write a line to standard error."""
    click.echo(text, err=True)


def progress(text: str) -> None:
    """Write a line to standard error, if a person looks on."""
    if sys.stderr.isatty():
        click.echo(text, err=True)
