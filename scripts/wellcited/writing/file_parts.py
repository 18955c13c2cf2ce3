"""A file taken apart so that it can be put together again: the front matter by lines, the rest as the bytes it is."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from wellcited.reading.characters import decode
from wellcited.reading.front_matter import split
from wellcited.reading.yaml_nodes import YamlBlock, parse_yaml
from wellcited.writing.refusal import Refused

FRONT_LINE = 2
"""Line of the file on which the front matter's first field can stand."""

_UNSEEN_BREAK = re.compile("[\u0085\u2028\u2029]")
"""Characters that end a line for YAML, and for nobody who looks at the file."""

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end, and the end it has in the file."""

    text: str
    end: str = "\n"

    def with_text(self, text: str) -> Line:
        """Return a line that says something else and ends alike."""
        return replace(self, text=text)


@dataclass(frozen=True, slots=True)
class FileParts:
    """An article's file. Only `front` is ever changed."""

    head: bytes
    """A byte order mark, if there is one, and the opening line."""
    front: tuple[Line, ...]
    rest: bytes
    """From the closing line to the end of the file."""

    @classmethod
    def of(cls, data: bytes) -> FileParts:
        """
        Take a file apart.

        Raises:
            Refused: If it has no front matter, or is no text.
        """
        text, faults = decode(data)
        if not text:
            raise Refused.because_of(faults) if faults else Refused("the file is empty", "see `wellcited new`")
        parts = split(text)
        if parts.front is None:
            raise Refused.because_of(parts.faults)
        mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        raw = data[len(mark) :].decode("utf-8")
        lines = [Line(match[1], match[2]) for match in _LINE.finditer(raw)]
        front = tuple(lines[1 : parts.body_line - 2])  # the closing line is the one before the body
        before = len((lines[0].text + lines[0].end).encode())
        size = sum(len((line.text + line.end).encode()) for line in front)
        start = len(mark) + before
        return cls(data[:start], front, data[start + size :])

    def with_front(self, front: tuple[Line, ...]) -> FileParts:
        """Return the same file with other front matter."""
        return replace(self, front=front)

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return self.head + "".join(line.text + line.end for line in self.front).encode() + self.rest

    @property
    def line_end(self) -> str:
        """The end that a new line gets: that of the lines around it."""
        return self.front[-1].end if self.front else ("\r\n" if self.head.endswith(b"\r\n") else "\n")


def parse(front: tuple[Line, ...]) -> YamlBlock:
    """
    Parse front matter that is to be changed.

    Raises:
        Refused: If it is not sure what it says: it does not parse, holds a key twice, or is no list of fields.
    """
    for number, line in enumerate(front, FRONT_LINE):
        if _UNSEEN_BREAK.search(line.text):
            raise Refused("an invisible line break stands here", "delete it, and press Enter if one is meant", number)
    block = parse_yaml("\n".join(line.text for line in front) + "\n", FRONT_LINE)
    twice = [fault for fault in block.faults if fault.rule.endswith("duplicate-key")]
    if block.broken or twice:
        raise Refused.because_of(block.faults if block.broken else twice)
    if not isinstance(block.data, dict):
        raise Refused("the front matter holds no fields", "see `wellcited new`", FRONT_LINE)
    return block
