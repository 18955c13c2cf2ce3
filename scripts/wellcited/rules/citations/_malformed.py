"""Text that was meant as a citation mark and is none."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from wellcited.model.article import Article
from wellcited.model.body import Body
from wellcited.model.span import Span
from wellcited.rules.citations._ids import listed_ids

_CODE = re.compile(r"`[^`\n]*`")
_TEXT = r"(?:[^\[\]\n]|\n(?![ \t]*\n)){0,300}"
_BRACKET = re.compile(rf"(?<!\\)\[(?P<inner>{_TEXT})\](?![(:])")
_OPEN = re.compile(rf"(?<!\\)\[-?@{_TEXT}(?=\[|\n[ \t]*\n|\n?\Z)")
_BARE = re.compile(r"(?<![\w.@/\\])@(?P<id>[A-Za-z0-9](?:[\w.:-]*\w)?)")
_AT = re.compile(r"(?:^|(?<=[\s;,-]))@")
_KEYS = re.compile(r"@\s*([A-Za-z0-9](?:[\w.:-]*\w)?)")
_NUMBERS = re.compile(r"\d{1,3}(?:\s*[-\u2013,;]\s*\d{1,3})*")


@dataclass(frozen=True, slots=True)
class Malformed:
    """One such text."""

    span: Span
    ids: tuple[str, ...]
    """The ids that it probably names."""
    says: str
    help: str


def malformed(article: Article) -> list[Malformed]:
    """Return what was meant as a mark, in the order of the text; nothing where the front matter cannot be read."""
    if not article.readable or _is_all_read(article.body):
        return []
    search = _Search(article.body, listed_ids(article))
    found = [*search.footnotes(), *search.brackets(), *search.unclosed(), *search.bare()]
    return sorted(found, key=lambda wrong: wrong.span)


def _is_all_read(body: Body) -> bool:
    """Whether every bracket and every @ was read as part of a mark, a link or a picture. It spares a closer look."""
    clusters = body.marks[-1].cluster + 1 if body.marks else 0
    return (
        "<" not in body.text
        and body.text.count("@") == len(body.marks)
        and body.text.count("[") == clusters + len(body.links) + len(body.images)
        and not any(link.text.startswith(("^", "@")) for link in body.links)
    )


class _Search:
    """One body, with the places at which its marks and links stand."""

    def __init__(self, body: Body, listed: dict[str, str]) -> None:
        self.text = _CODE.sub(lambda match: " " * len(match[0]), body.text)
        self.starts = [0]
        for line in body.text.split("\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.first_line = body.first_line
        self.ids = {id_.casefold(): id_ for id_ in listed}
        self.links = body.links
        self.marks = [self.offset(mark.span) for mark in body.marks]
        self.taken = sorted(self.range(link.span) for link in body.links)
        self.prose = sorted(self.range(block.span) for block in body.blocks)

    def offset(self, span: Span) -> int:
        """Return where a stretch of the file begins in the body."""
        return self.starts[min(span.line - self.first_line, len(self.starts) - 1)] + span.column - 1

    def range(self, span: Span) -> tuple[int, int]:
        """Return where a stretch of the file begins and ends in the body."""
        end = self.starts[min(span.end_line - self.first_line, len(self.starts) - 1)] + span.end_column - 1
        return self.offset(span), end

    def span(self, start: int, end: int) -> Span:
        """Return a stretch of the body as one of the file."""
        line, end_line = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end) - 1
        first = self.first_line
        return Span(line + first, start - self.starts[line] + 1, end_line + first, end - self.starts[end_line] + 1)

    def free(self, start: int, end: int) -> bool:
        """Whether a stretch stands in prose, and is no mark and no link."""
        at = bisect_right(self.marks, start - 1)
        if at < len(self.marks) and self.marks[at] < end:
            return False
        return not _holds(self.taken, start, end) and _holds(self.prose, start, start + 1)

    def footnotes(self) -> Iterator[Malformed]:
        """Yield `[^1]`, which Markdown's footnotes use; where a line defines it, it was read as a link."""
        for link in self.links:
            if link.text.startswith(("^", "@")):
                yield Malformed(link.span, tuple(_KEYS.findall(link.text)), *_words(f"[{link.text}]", self.ids))

    def brackets(self) -> Iterator[Malformed]:
        """Yield brackets that name a source in another way than a mark does."""
        for match in _BRACKET.finditer(self.text):
            inner = match["inner"]
            parts = [part.strip() for part in re.split(r"[;,]", inner)]
            known = [self.ids[part.casefold()] for part in parts if part.casefold() in self.ids]
            named = len(known) == len(parts)
            if not (named or _AT.search(inner) or inner.startswith("^") or _NUMBERS.fullmatch(inner.strip())):
                continue
            if self.free(match.start(), match.end()):
                ids = tuple(known if named else _KEYS.findall(inner))
                yield Malformed(self.span(match.start(), match.end()), ids, *_words(match[0], self.ids))

    def unclosed(self) -> Iterator[Malformed]:
        """Yield `[@id` without an end."""
        for match in _OPEN.finditer(self.text):
            end = match.start() + len(match[0].split("\n")[0].rstrip())
            if self.free(match.start(), match.end()):
                ids = tuple(_KEYS.findall(match[0]))
                says = "this citation mark has no closing bracket"
                yield Malformed(self.span(match.start(), end), ids, says, f"write [@{ids[0] if ids else 'id'}]")

    def bare(self) -> Iterator[Malformed]:
        """Yield `@id` without brackets, if the id is one of the article's."""
        opened = sorted(match.span() for match in (*_BRACKET.finditer(self.text), *_OPEN.finditer(self.text)))
        for match in _BARE.finditer(self.text):
            id_ = self.ids.get(match["id"].casefold())
            if id_ and not _holds(opened, *match.span()) and self.free(match.start(), match.end()):
                says = f"`{match[0]}` is read as text, because it stands without square brackets"
                yield Malformed(self.span(*match.span()), (id_,), says, f"write [@{id_}]")


def _words(found: str, known: dict[str, str]) -> tuple[str, str]:
    """Return what is wrong with a bracket, and what to write."""
    inner = " ".join(found[1:-1].split())
    shown = f"`[{inner[:60]}]`"
    keys = [known.get(key.casefold(), key) for key in _KEYS.findall(inner)]
    if inner.startswith("^"):
        return f"{shown} is a footnote, which articles do not have", "cite the source with its id: [@hawke2021]"
    if _NUMBERS.fullmatch(inner):
        return f"{shown} is text, not a citation mark", "cite the source with its id, [@hawke2021]: the number is given"
    if "@" not in inner:
        ids = [known[part.strip().casefold()] for part in re.split(r"[;,]", inner)]
        return f"{shown} is text, because the @ is missing", f"write [{'; '.join(f'@{id_}' for id_ in ids)}]"
    if not keys:
        return f"{shown} names no source", "write the id after the @: [@hawke2021]"
    return f"{shown} is not read as a citation mark", f"write [{'; '.join(f'@{key}' for key in keys)}]"


def _holds(stretches: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the stretches, which are sorted and apart, shares a character with this one."""
    at = bisect_left(stretches, (end, -1)) - 1
    return at >= 0 and stretches[at][1] > start
