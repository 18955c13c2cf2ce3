"""Whether a sentence is covered by a citation mark, as the editorial policy means it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import Block, Body, Sentence
from wellcited.model.span import Span
from wellcited.rules.citations._malformed import malformed

_MOST_LINKS = 50
"""How many links of a sentence are looked at; each costs the length of the sentence."""


class Cover:
    """Answers, for the sentences of one article, whether a mark covers them."""

    def __init__(self, article: Article) -> None:
        self.body = article.body
        self._marked = [bool(sentence.marks) for sentence in self.body.sentences]
        # What was meant as a mark counts: it is reported for its form, and once is enough.
        starts = [(sentence.span.line, sentence.span.column) for sentence in self.body.sentences]
        for wrong in malformed(article):
            for number in _holding(starts, wrong.span):
                self._marked[number] = True
        self._link_starts = [(link.span.line, link.span.column) for link in self.body.links]
        self._led = _led_groups(self.body, self._marked)
        self._rows = {
            (block.group, block.span.line)
            for block in self.body.blocks
            if block.kind == "cell" and any(self._marked[number] for number in block.sentences)
        }

    def prose(self) -> Iterator[tuple[int, Sentence, str]]:
        """
        Yield the sentences that can claim something, each with its number and its text without the words of links.

        Headings, titles of cards and header cells name what follows: the claim is made there.
        """
        headers = {table.span.line for table in self.body.tables if table.header}
        for block in self.body.blocks:
            if block.kind in ("heading", "card-title") or (block.kind == "cell" and block.span.line in headers):
                continue
            for number in block.sentences:
                sentence = self.body.sentences[number]
                yield number, sentence, self._without_links(sentence)

    def _without_links(self, sentence: Sentence) -> str:
        """Return what a sentence says itself; the words of a link are mostly the title of another page."""
        text, at = sentence.text, sentence.span
        first = max(bisect_left(self._link_starts, (at.line, at.column)) - 1, 0)
        last = bisect_left(self._link_starts, (at.end_line, at.end_column), lo=first)
        for link in self.body.links[first : min(last, first + _MOST_LINKS)]:
            if (link.span.end_line, link.span.end_column) > (at.line, at.column):
                text = text.replace(link.text, "\u2022", 1)
        return text

    def covers(self, number: int) -> bool:
        """Return whether a mark stands in a sentence, in the next one, in its row, or in the words that lead in."""
        sentence = self.body.sentences[number]
        block = self.body.blocks[sentence.block]
        if self._marked[number] or block.group in self._led:
            return True
        if block.kind == "cell":
            return (block.group, block.span.line) in self._rows
        following = number + 1
        if following >= len(self._marked) or not self._marked[following]:
            return False
        after = self.body.blocks[self.body.sentences[following].block]
        together = after is block or (block.group >= 0 and after.group == block.group)
        leads = block.text.endswith(":") and after.group >= 0
        return together or leads


def _led_groups(body: Body, marked: list[bool]) -> set[int]:
    """Return the lists and tables whose lead-in, a sentence that ends with a colon, has a mark."""
    led: set[int] = set()
    seen: set[int] = set()
    before: Block | None = None
    for block in body.blocks:
        if block.group >= 0 and block.group not in seen:
            seen.add(block.group)
            if before and before.sentences and before.text.endswith(":") and before.inside == block.inside:
                led |= {block.group} if marked[before.sentences[-1]] else set()
        before = block
    return led


def _holding(starts: list[tuple[int, int]], span: Span) -> range:
    """Return the numbers of the sentences that share a character with a stretch; *starts* is where each begins."""
    first = max(bisect_right(starts, (span.line, span.column)) - 1, 0)
    return range(first, max(bisect_left(starts, (span.end_line, span.end_column)), first))
