"""A group of commands that are imported when they are called."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Any

import click

from wellcited.cli.trouble import Trouble


class LazyGroup(click.Group):
    """
    A group that knows its commands by one sentence each, and imports `wellcited.cli.NAME` for the rest.

    Args:
        summaries: Name and sentence of each command, in the order of the help.
    """

    def __init__(self, *args: Any, summaries: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.summaries = summaries

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help."""
        return list(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command. Where a part that it needs is not installed, return one that says so."""
        if cmd_name not in self.summaries:
            return None
        try:
            module = import_module(f"wellcited.cli.{cmd_name}")
        except ModuleNotFoundError as error:
            if _is_ours(error):
                raise
            return _not_installed(cmd_name, str(error.name))
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; where it finds that a part is not installed, say so."""
        try:
            return super().invoke(ctx)
        except ModuleNotFoundError as error:
            if _is_ours(error):
                raise
            raise _missing(str(ctx.invoked_subcommand), str(error.name)) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; one that is nearly right is named."""
        name = args[0]
        if not ctx.resilient_parsing and name not in self.summaries and not name.startswith("-"):
            close = get_close_matches(name, self.summaries, n=1)
            hint = f"Did you mean `{close[0]}`?" if close else f"Commands: {', '.join(self.summaries)}."
            raise click.UsageError(f"There is no command `{name}`. {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.summaries.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Complete names of commands without importing any."""
        from click.shell_completion import CompletionItem

        commands = [
            CompletionItem(name, help=summary)
            for name, summary in self.summaries.items()
            if name.startswith(incomplete)
        ]
        return [*commands, *click.Command.shell_complete(self, ctx, incomplete)]


def _is_ours(error: ModuleNotFoundError) -> bool:
    """Return whether a module of this very package is missing: a fault of ours, not of the machine."""
    return (error.name or "wellcited").partition(".")[0] == "wellcited"


def _missing(name: str, part: str) -> Trouble:
    return Trouble(
        f"`wellcited {name}` needs a part that is not installed: {part.partition('.')[0]}",
        "install the parts that build sites: pip install 'wellcited[site]'",
    )


def _not_installed(name: str, part: str) -> click.Command:
    """Return a command that says which part is missing, whatever it is given."""

    @click.command(name, context_settings={"ignore_unknown_options": True, "help_option_names": []})
    @click.argument("rest", nargs=-1, type=click.UNPROCESSED)
    def missing_part(rest: tuple[str, ...]) -> None:
        raise _missing(name, part)

    return missing_part
