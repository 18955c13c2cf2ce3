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
    Write what a person asked for into a file: others see what was there before, or all of the new, never a half.

    Raises:
        Trouble: If it cannot be written.
    """
    from wellcited.writing.files import put

    try:
        if file.exists() and not file.is_file():  # a pipe or a device: nothing can take its place
            file.write_bytes(data)
        else:
            put(file.resolve(), data)
    except OSError as error:
        raise Trouble(f"{file} cannot be written: {error.strerror}", "name another file") from None


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
