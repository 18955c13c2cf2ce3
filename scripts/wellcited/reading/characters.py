"""Bytes to text: what is not UTF-8, or cannot be seen, is a fault."""

from __future__ import annotations

import re
import unicodedata

from wellcited.model.finding import Fault
from wellcited.model.span import FIRST, Span
from wellcited.reading.limits import ARTICLE_BYTES, LINE_CHARACTERS

_UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_JOINERS = "\u200c\u200d"


def decode(data: bytes, *, limit: int = ARTICLE_BYTES) -> tuple[str, list[Fault]]:
    """
    Read the bytes of a file as text.

    Args:
        data: The whole file. A byte order mark is accepted and dropped; CRLF and CR become LF.
        limit: Largest size in bytes.

    Returns:
        The text ("" where it cannot be decoded), and faults about its characters.
    """
    if len(data) > limit:
        says = f"the file has {len(data):,} bytes; {limit:,} is the most"
        return "", [Fault("frontmatter-size", FIRST, says, "split the article, or move data out of it", field="")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        return "", [
            Fault(
                "frontmatter-encoding",
                Span.on_line(line, column, column + 1),
                "the file is not UTF-8 text",
                "save it again and choose the encoding UTF-8",
            )
        ]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, list(_unseen(text))


def _unseen(text: str) -> list[Fault]:
    """Return a fault for each line that holds characters nobody can see."""
    faults: list[Fault] = []
    if not _UNSEEN.search(text) and len(text) < LINE_CHARACTERS:
        return faults
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LINE_CHARACTERS:
            says = f"the line has {len(line):,} characters; {LINE_CHARACTERS:,} is the most"
            faults.append(Fault("frontmatter-size", Span.on_line(number, 1, 2), says, "break it into lines"))
        for match in _UNSEEN.finditer(line):
            if match[0] in _JOINERS and _joins_letters(line, match.start()):
                continue
            name = unicodedata.name(match[0], "control character").lower()
            faults.append(
                Fault(
                    "safety-invisible-character",
                    Span.on_line(number, match.start() + 1, match.end() + 1),
                    f"an invisible character stands here: U+{ord(match[0]):04X}, {name}",
                    "delete it; it can hide text from reviewers or show it in another order",
                )
            )
            break
    return faults


def _joins_letters(line: str, at: int) -> bool:
    """Whether a joiner stands between letters of a script that needs it, such as Persian or Hindi."""
    around = line[at - 1 : at] + line[at + 1 : at + 2]
    return len(around) == 2 and all(ord(char) > 0x5FF and unicodedata.category(char)[0] in "LM" for char in around)
