"""A list from A to Z is called "A to Z".

Why: "A-Z" is read aloud as "A Z" or "A minus Z". With "to" it is plain to eye and ear.

Instead: write "A to Z".

Source: NHS digital service manual: "A to Z of NHS health writing"; content guide, "Punctuation", hyphens and dashes:
"to" instead of a dash for ranges.
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

_A_Z = re.compile(r"\bA(?: ?[-\u2010-\u2015] ?|-to-)Z\b")


@rule.per_article
def a_to_z(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each other spelling."""
    for found, _ in prose(article).find(_A_Z, "z"):
        yield rule.finding(at=found.place, says=f'"{found.text}" is read aloud in odd ways', help='write "A to Z"')
