"""A sentence has at most 20 words.

Why: a reader keeps about that much in mind until the full stop. Somebody with a headache keeps less.

Instead: make two sentences of it, or a list. An "and" or "but" in the middle, or a bracket, is where it can be cut.

Source: NHS digital service manual, content guide, "How we write": short sentences, up to 20 words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import Found, Prose, few, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

LONGEST = 20
MOST = 3
_WORD = re.compile(r"[^\W_]+(?:[-'\u2019.,/][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


@rule.per_article
def long_sentence(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for the longest sentences."""
    long = [(count, found) for found in _sentences(prose(article)) if (count := _words(found.text)) > LONGEST]
    long.sort(key=lambda pair: (-pair[0], pair[1].index))
    yield from few((_finding(found, count) for count, found in long), MOST, "long sentences")


def _finding(found: Found, count: int) -> Finding:
    return rule.finding(
        at=found.place,
        says=f"this sentence has {count} words; {LONGEST} are easy to follow",
        help="make two sentences of it, or a list",
    )


def _words(text: str) -> int:
    # Most sentences are short, and counting spaces is cheap.
    return len(_WORD.findall(text)) if text.count(" ") >= LONGEST else 0


def _sentences(text: Prose) -> Iterator[Found]:
    """Yield the sentences of running text: no headings, no titles."""
    for index, piece in enumerate(text.pieces):
        if piece.kind == "summary":
            start = 0
            for sentence in _SENTENCE_END.split(piece.text):
                yield Found(text, piece, index, start, start + len(sentence))
                start += len(sentence) + 1
        elif piece.kind in ("paragraph", "item", "cell"):
            yield Found(text, piece, index, 0, len(piece.text))
