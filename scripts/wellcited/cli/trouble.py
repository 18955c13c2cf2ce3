"""What stops a command: one sentence, and what to do."""

from __future__ import annotations

from typing import IO, Any

import click


class Trouble(click.ClickException):
    """
    A command cannot be run. The exit status is 2.

    Args:
        says: What stands in the way, as a clause that starts in lower case or with a name.
        help: What to do.
    """

    exit_code = 2

    def __init__(self, says: str, help: str = "") -> None:
        super().__init__(says)
        self.help = help

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message to standard error."""
        click.echo(f"wellcited: {self.message}", file=file, err=file is None)
        if self.help:
            click.echo(f"  = help: {self.help}", file=file, err=file is None)
