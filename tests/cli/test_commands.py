"""Every command: it is there, it explains itself, and its example can be typed."""

from __future__ import annotations

import re
import shlex

import click
import pytest

from tests.cli.conftest import Run
from wellcited import __version__
from wellcited.cli import COMMANDS, cli


def command(name: str) -> click.Command:
    """Return a command by its name."""
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


def examples(name: str) -> list[list[str]]:
    """Return the examples in a command's help, as words."""
    text = (command(name).epilog or "").split("Example:")[1].replace("\\\n", " ")
    return [shlex.split(line.partition(" > ")[0]) for line in text.splitlines() if line.strip()]


def test_the_commands_of_the_contract_are_there() -> None:
    """
    What was promised can be called. (`cite`, `sources` and `import` come later.)
    """
    promised = "check build serve new fix review packet due schedule evidence codeowners links rules schema"

    assert set(promised.split()) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_explains_itself_with_an_example(name: str, run: Run) -> None:
    """
    `--help` says what the command does, what each option means, and shows how it is typed.
    """
    result = run(name, "--help")

    assert 0 == result.exit_code
    assert result.stdout.startswith(f"Usage: wellcited {name}")
    assert f"Example:\n    wellcited {name}" in result.stdout
    assert command(name).help
    assert [] == [param.name for param in command(name).params if isinstance(param, click.Option) and not param.help]


@pytest.mark.parametrize("name", COMMANDS)
def test_an_example_can_be_typed(name: str) -> None:
    """
    Every option in an example exists, and takes the value that it is given.
    """
    for words in examples(name):
        assert ["wellcited", name] == words[:2]
        command(name).make_context(name, words[2:])


def test_the_first_help_lists_all_commands_and_the_exit_status(run: Run) -> None:
    """
    `wellcited --help` is the map: commands, an example, what the status means, how completion is switched on.
    """
    text = run("--help").stdout

    assert list(COMMANDS) == re.findall(r"(?m)^  ([a-z]+)  ", text.split("Commands:")[1])
    assert all(word in text for word in ("Example:", "Exit status: 0", "_WELLCITED_COMPLETE=zsh_source"))


def test_the_version_is_that_of_the_package(run: Run) -> None:
    """
    A report of a fault can name it.
    """
    assert f"wellcited {__version__}\n" == run("--version").stdout


def test_a_misspelt_command_is_named(run: Run) -> None:
    """
    The nearest command is offered; the status says that nothing was done.
    """
    result = run("chek")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "Did you mean `check`?" in result.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_can_complete(shell: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    The script that a shell asks for is written.
    """
    monkeypatch.setenv("_WELLCITED_COMPLETE", f"{shell}_source")
    from click.testing import CliRunner

    result = CliRunner().invoke(cli, [], prog_name="wellcited", complete_var="_WELLCITED_COMPLETE")

    assert "_WELLCITED_COMPLETE" in result.stdout


def test_commands_rules_and_people_are_completed(site, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    What can follow is known to the Tab key.
    """
    from click.shell_completion import ShellComplete

    complete = ShellComplete(cli, {}, "wellcited", "_WELLCITED_COMPLETE")

    def offered(args: list[str], begun: str) -> list[str]:
        return [item.value for item in complete.get_completions(args, begun)]

    assert ["rules"] == offered([], "ru")
    assert "frontmatter-required" in offered(["rules"], "frontmatter-r")
    assert ["test-clinician"] == offered(["review", "--by"], "test-c")
    assert ["sarif"] == offered(["check", "--report"], "s")


def test_choices_are_those_of_the_model() -> None:
    """
    What an option offers, so that help need not load the model, is what the model knows.
    """
    from wellcited.cli import check, new, options, review
    from wellcited.reports import FORMATS
    from wellcited.writing.review import OUTCOMES, ROLES
    from wellcited.writing.skeleton import TYPES

    assert (FORMATS, TYPES, ROLES, OUTCOMES) == (check.FORMATS, new.TYPES, options.ROLES, review.OUTCOMES)
