"""A file of answers that a reviewer has sent, and what a person is told of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wellcited.cli.trouble import Trouble

if TYPE_CHECKING:
    from wellcited.model.answers import Answers
    from wellcited.model.article import Article
    from wellcited.packet.answers import UnusableError


def read(file: Path) -> Answers:
    """
    Read a file of answers.

    Raises:
        Trouble: If it cannot be read, or not be understood in full.
    """
    from wellcited.packet.answers import UnusableError, read_answers

    try:
        return read_answers(file.name, file.read_bytes())
    except OSError as error:
        raise Trouble(f"{file} cannot be read: {error.strerror}", "name the file that the reviewer has sent") from None
    except UnusableError as error:
        raise _trouble(file, error) from None


def place_of(answers: Answers, root: Path | None) -> Path:
    """Return the file of the article that the answers are about."""
    from wellcited.cli.place import find_root

    return find_root(Path(), root) / str(answers.article)


def refuse(answers: Answers, article: Article, file: Path) -> None:
    """
    Stop where the answers are of another text than the article as it stands.

    Raises:
        Trouble: With what to do about it.
    """
    from wellcited.packet.answers import UnusableError, refuse_another_text

    try:
        refuse_another_text(answers, article)
    except UnusableError as error:
        raise _trouble(file, error) from None


def for_author(answers: Answers) -> str:
    """Return what the author should know, as lines; "" if there is nothing."""
    from wellcited.packet.answers import for_the_author
    from wellcited.reports.words import one_line

    lines = [f"  - {one_line(line)}" for line in for_the_author(answers)]
    return "\n".join(["For the author:", *lines, ""]) if lines else ""


def _trouble(file: Path, error: UnusableError) -> Trouble:
    return Trouble(f"{file}{f':{error.line}' if error.line else ''}: {error}", error.help)
