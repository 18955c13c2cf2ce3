"""A range of numbers is written with "to".

Why: a hyphen between numbers may be read as a minus sign, or not at all. "5-10 mg" misread is a wrong dose.

Instead: write "5 to 10".

Source: NHS digital service manual, content guide, "Numbers, measurements, dates and time", ranges: "to" for time, date
and numerical ranges, not hyphens or dashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import few, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 3
_RANGE = re.compile(
    r"(?<![\w.,/\u2010-\u2015+()-])(\d{1,4}(?:[.,]\d+)?)(?: ?%)? ?[-\u2010-\u2015] ?(\d{1,4}(?:[.,]\d+)?)"
    r"(?![\w/\u2010-\u2015-]|[.,]\d)"
)


@rule.per_article
def number_ranges(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each range that is written with a dash."""
    yield from few(_findings(article), MOST, "such ranges")


def _findings(article: Article) -> Iterator[Finding]:
    for found, match in prose(article).find(_RANGE):
        low, high = (float(number.replace(",", "")) for number in match.groups())
        if low < high and not match[1].startswith("0"):
            help_ = f'write "{match[1]} to {match[2]}"'
            yield rule.finding(at=found.place, says=f'the range "{found.text}" is written with a dash', help=help_)
