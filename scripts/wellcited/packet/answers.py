"""A reviewer's answers, read from a file: JSON as a packet saves it, or YAML as a person types it."""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.answers import ANSWERED, FOUND, Answers
from wellcited.model.article import Article
from wellcited.model.fingerprint import covers_pictures
from wellcited.model.missing import missing
from wellcited.reading.registers import read_one
from wellcited.standards.instruments import ITEMS

VERSION = 1


class UnusableError(ValueError):
    """
    The answers cannot be taken.

    Args:
        says: Why, as a clause.
        help: What to do.
        line: Line of the file of answers; 0 where no line is to blame.
    """

    def __init__(self, says: str, help: str, line: int = 0) -> None:
        super().__init__(says)
        self.help = help
        self.line = line


def read_answers(name: str, data: bytes) -> Answers:
    """
    Read a file of answers.

    Args:
        name: Name of the file.
        data: Its bytes. JSON as JavaScript writes it is YAML too, so one strict reader serves both.

    Raises:
        UnusableError: If anything in it cannot be understood: half a review is no review.
    """
    register = read_one(name, data, Answers)
    for fault in sorted(register.file.faults, key=lambda fault: fault.span):
        raise UnusableError(fault.says, fault.help, fault.span.line)
    answers = register.value
    for part, field in missing(answers):
        line = register.file.span(part.path).span.line if part.path else 0
        raise UnusableError(f"`{field}` is missing", "let the page of `wellcited packet` save the answers", line)
    if answers.version != VERSION:
        raise UnusableError(f"version {answers.version} is not known", "make a new packet with this program")
    for one in answers.checklist:
        if one.item not in ITEMS:
            line = register.file.span(one.at("item")).span.line
            raise UnusableError(f"there is no question {one.item}", f"known: {', '.join(ITEMS)}", line)
    return answers


def refuse_another_text(answers: Answers, article: Article) -> None:
    """
    Stop where the answers are not about this text, or contradict each other.

    Raises:
        UnusableError: If the article is another one, if its text or a picture has changed since or that cannot be told,
            or if the text is approved as it stands although a claim is said to have no support in its source.
    """
    if answers.article != article.path:
        raise UnusableError(f"the answers are about {answers.article}", f"name that article, not {article.path}")
    if not article.was(answers.text):
        what = "the text or a picture" if article.pictures else "the text"
        raise UnusableError(
            f"{what} has changed since the packet was made: it is not what the reviewer read",
            f"make a new one with `wellcited packet {article.path}`",
        )
    if article.pictures and not covers_pictures(str(answers.text)):
        raise UnusableError(
            "the packet was made by an older program: it does not say which pictures the reviewer saw",
            f"make a new one with `wellcited packet {article.path}`",
        )
    unsupported = [claim for claim in answers.claims if claim.answer == "not-supported"]
    if unsupported and answers.outcome == "approved":
        raise UnusableError(
            f"the text is approved as it stands, but line {unsupported[0].line} is said to have no support in "
            f"{unsupported[0].source}",
            "ask the reviewer: either the source supports it, or the outcome is approved-with-changes or rejected",
        )


def for_the_author(answers: Answers) -> Iterator[str]:
    """Yield what the author should know, a line each: the notes, and every answer that is not a plain yes."""
    for line in (answers.notes or "").splitlines():
        if line.strip():
            yield line.strip()
    for claim in answers.claims:
        if claim.answer != "supported" or claim.note:
            said = f"line {claim.line}, {claim.source}: {_lower(FOUND[str(claim.answer)])}"
            yield f"{said}{_also(claim.note)}"
    for one in answers.checklist:
        if one.answer in ("partly", "no") or one.note:
            yield f"{one.item}, {ITEMS[str(one.item)].asks} {ANSWERED[str(one.answer)]}{_also(one.note)}"


def _lower(words: str) -> str:
    return words if words.startswith("I ") else words[0].lower() + words[1:]


def _also(note: str | None) -> str:
    return f" ({' '.join(note.split())})" if note else ""
