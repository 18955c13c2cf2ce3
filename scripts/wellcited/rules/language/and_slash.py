"""A sentence says "and" or "or", not "and/or", "he/she" or "leg(s)".

Why: a slash or a bracket makes two words of one place, and readers must try both. Screen readers say "slash".

Instead: choose the one that is meant; "or" mostly includes both. Write "they" for "he/she", and the plural for
"leg(s)".

Source: US Federal Plain Language Guidelines, on slashes. NHS digital service manual, content guide, "Punctuation",
brackets: no brackets for what could be singular or plural.
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
_SLASH = re.compile(
    r"\b(?:and ?/ ?or|he ?/ ?she|she ?/ ?he|him ?/ ?her|her ?/ ?him|his ?/ ?hers?|hers? ?/ ?his|himself/herself|s/he)\b"
    r"|\b[^\W\d_]{2,}\((?:s|es)\)",
    re.IGNORECASE,
)


@rule.per_article
def and_slash(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each."""
    yield from few(_findings(article), MOST, "such words")


def _findings(article: Article) -> Iterator[Finding]:
    for found, match in prose(article).find(_SLASH, "/", "(s)", "(es)"):
        words = match[0].lower()
        if "(" in words:
            help_ = "write the plural"
        elif words.startswith("and"):
            help_ = 'write "or", or "and" if both are always meant'
        else:
            help_ = 'write "they" or "their"'
        yield rule.finding(at=found.place, says=f'"{found.text}" gives two words for one place', help=help_)
