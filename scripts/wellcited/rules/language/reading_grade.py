"""The text can be read by somebody of 9 to 11 years, where the subject allows.

Why: many adults read like children of that age, and everybody does in pain or at night. A formula cannot tell whether
a text is clear. It can tell that the words and sentences are long.

Instead: shorten the longest sentences first, then look for long words with shorter ones beside them. Ask a reader.

Source: NHS digital service manual, content guide, "How we write": a reading age of 9 to 11, or else 11 to 14; and "Use
a readability tool to prioritise content", which leaves out long words of the title, and warns against relying on a
score. The formula is the Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, Research Branch Report
8-75, 1975); a reading age is the grade plus 5.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._syllables import syllables
from wellcited.rules.language._text import prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

AIM, TOO_HARD = 11, 14
"""Highest reading age that is aimed at, and above which most people will struggle."""
FEWEST_WORDS = 100
"""A shorter text says nothing about its grade."""
_WORD = re.compile(r"[^\W\d_]+")


@rule.per_article
def reading_grade(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a hint if the text is harder than it should be, a warning if it is much harder."""
    lines = [piece.text for piece in prose(article).pieces if piece.kind in ("paragraph", "item")]
    subject = set(_words(" ".join((article.front.title or "", *article.front.also_called))))
    words = spoken = 0
    for word, uses in Counter(_words(" ".join(lines))).items():
        count = syllables(word)
        if count < 3 or word not in subject:
            words += uses
            spoken += uses * count
    if words < FEWEST_WORDS:
        return
    in_sentence, in_word = words / len(lines), spoken / words
    age = round(0.39 * in_sentence + 11.8 * in_word - 15.59 + 5)
    if age > AIM:
        yield rule.finding(
            at=article.span("title"),
            says=f"this article asks for a reading age of about {age}; the aim is 9 to {AIM}",
            label=f"on average {in_sentence:.0f} words a sentence and {in_word:.1f} syllables a word",
            help="shorten the longest sentences, and use shorter words; then ask a reader",
        ).with_severity("warning" if age > TOO_HARD else "hint")


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if len(word) > 1 or word in "ai"]
