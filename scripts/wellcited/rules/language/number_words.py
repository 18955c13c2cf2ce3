"""Numbers of weeks, doses, people and the like are written in figures.

Why: people look for numbers, and figures catch the eye. They are easier to read than words.

Instead: write "2 weeks", "3 to 5 years". "One" may stay in words, and so may a number beside another: "two 200 mg
tablets".

Source: NHS digital service manual, content guide, "Numbers, measurements, dates and time": numerals for numbers, also
for 1 and 2. docs/about/editorial-policy.md, "Plain language": figures for numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_VALUE = {
    word: str(value)
    for value, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split(),
        2,
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "ninety": "90"}
_WORDS = "|".join(sorted(_VALUE, key=len, reverse=True))
_UNITS = (
    "seconds|minutes|hours|days|nights|weeks|months|years|times|people|adults|women|men|children|patients|trials|studies"
    "|doses|tablets|capsules|pills|drops|puffs|injections|glasses|cups|litres|points|degrees|steps|inches|centimetres"
)
_COUNTED = re.compile(
    rf"(?<![-\w])(?:one|{_WORDS})(?: (?:to|or|and) (?:{_WORDS}))? (?:(?:large|small|more|other|short|long|big) )?"
    rf"(?:{_UNITS})\b"
)
_WORD = re.compile(rf"\b(?:one|{_WORDS})\b")


@rule.per_article
def number_words(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield one finding, at the first number in words."""
    text = prose(article)
    if text.vocabulary.isdisjoint(_VALUE):
        return
    # "one" alone stays: it often means "a".
    found = [found for found, match in text.find(_COUNTED) if not match[0].startswith("one ") or " to " in match[0]]
    if found:
        first = found[0]
        figures = _WORD.sub(lambda match: _VALUE.get(match[0], "1"), first.text)
        more = f"; others in this article: {len(found) - 1}" if len(found) > 1 else ""
        yield rule.finding(
            at=first.place,
            says=f'the number in "{first.text}" is written in words',
            help=f'write "{figures}"{more}',
        )
