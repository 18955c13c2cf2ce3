"""Where the front matter of a file begins and ends: one form exactly, and a sentence for every other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellcited.model.finding import Fault
from wellcited.model.span import Span
from wellcited.reading.limits import FRONT_MATTER_CHARACTERS

_LIKE_FIELD = re.compile(r"[A-Za-z_][\w -]*:(\s|$)")


@dataclass(frozen=True, slots=True)
class Split:
    """A file in two parts. `front` is None where there is no block that could be used."""

    front: str | None
    body: str
    body_line: int
    """Line of the file on which the body begins, from 1."""
    faults: tuple[Fault, ...] = ()


def split(text: str) -> Split:
    """
    Split a file into front matter and body.

    The block begins with a first line that is exactly `---`, and ends with the next line that is exactly `---`.
    MkDocs knows more forms, and publishes a block that it does not know as text: here, each is a fault.
    """
    lines = text.split("\n")

    def refuse(line: int, says: str, help: str, rule: str = "frontmatter-missing") -> Split:
        end = len(lines[line - 1]) + 1
        return Split(None, text, 1, (Fault(rule, Span.on_line(line, 1, end), says, help),))

    first = lines[0]
    if first != "---":
        start = next((number for number, line in enumerate(lines, 1) if line.strip()), 1)
        word = lines[start - 1].strip()
        if word == "---" and start > 1:
            return refuse(start, "something stands before the front matter", "make `---` the very first line")
        if re.fullmatch(r"-{2,}", word) or word.startswith("---"):
            return refuse(start, f"`{word}` does not open the front matter", "write exactly `---` on the first line")
        if _LIKE_FIELD.match(word):
            return refuse(start, "the front matter has no opening line", "put a line `---` above it and one below it")
        return refuse(start, "the article has no front matter", "begin with one: `wellcited new` writes a skeleton")
    for number, line in enumerate(lines[1:], 2):
        if line == "---":
            front = "\n".join(lines[1 : number - 1]) + "\n"
            body = "\n".join(lines[number:])
            if len(front) > FRONT_MATTER_CHARACTERS:
                says = f"the front matter has {len(front):,} characters; {FRONT_MATTER_CHARACTERS:,} is the most"
                help_ = "move sources that other articles cite too to docs/_register/sources/"
                fault = Fault("frontmatter-size", Span.on_line(1, 1, 4), says, help_)
                return Split(None, body, number + 1, (fault,))
            return Split(front, body, number + 1)
        if line.rstrip() in ("---", "...") or re.fullmatch(r"-{4,}\s*", line):
            return refuse(
                number, f"`{line}` does not close the front matter", "write exactly `---`", "frontmatter-unclosed"
            )
    return refuse(
        1,
        "the front matter is opened here and never closed",
        "put a line `---` after its last field",
        "frontmatter-unclosed",
    )
