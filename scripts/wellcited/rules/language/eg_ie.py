"""Latin abbreviations are written out in English.

Why: many readers do not know what "i.e." and "e.g." mean or mix them up, and screen readers may say "egg" for "eg".

Instead: write "for example", "such as" or "including" for e.g.; "that is" for i.e.; and leave "etc" out.

Source: NHS digital service manual, "A to Z of NHS health writing": eg, ie, etc.
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
_LATIN = re.compile(
    r"(?<![\w.@/-])(?:[eE]\.g\b\.?|[iI]\.e\b\.?|eg|Eg|ie|etc\b\.?|viz\b\.?|[Nn]\.[Bb]\b\.?|NB)(?![\w@/-]|\.\w)"
)
_INSTEAD = {
    "eg": 'write "for example" or "such as"',
    "ie": 'write "that is", or reword the sentence',
    "etc": 'leave it out, and begin the list with "such as"',
    "viz": 'write "that is"',
    "nb": "say it in a sentence",
}


@rule.per_article
def eg_ie(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each abbreviation."""
    yield from few(_findings(article), MOST, "such abbreviations")


def _findings(article: Article) -> Iterator[Finding]:
    text = prose(article)
    if text.vocabulary.isdisjoint(_INSTEAD) and not any(part in text.lower for part in ("e.g", "i.e", "n.b")):
        return
    for found, match in text.find(_LATIN):
        help_ = _INSTEAD[match[0].replace(".", "").lower()]
        yield rule.finding(at=found.place, says=f'"{found.text}" is Latin for something plain', help=help_)
