"""Negatives such as "do not" and "cannot" are written in full.

Why: many readers overlook the n't and read the opposite. In "don't take it with alcohol" that is dangerous.

Instead: write "do not", "cannot", "is not". "You'll" and "it's" are fine.

Source: NHS digital service manual, content guide, "Punctuation", contractions: no negative contractions, and no
should've, could've, would've or they've.
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

_SHORT = re.compile(
    r"\b(?:ca|wo|sha|do|does|did|is|are|was|were|have|has|had|should|would|could|must|need|might)n['\u2019]t\b"
    r"|\b(?:should|could|would|might|they)['\u2019]ve\b",
    re.IGNORECASE,
)
_ODD = {"can't": "cannot", "won't": "will not", "shan't": "shall not"}


@rule.per_article
def negative_contractions(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield one finding, at the first contraction."""
    found = [
        found for found, _ in prose(article).find(_SHORT, "n't", "n\u2019t", "'ve", "\u2019ve") if not found.quoted
    ]
    if found:
        short = found[0].text.lower().replace("\u2019", "'")
        full = _ODD.get(short) or short.replace("n't", " not").replace("'ve", " have")
        more = f"; others in this article: {len(found) - 1}" if len(found) > 1 else ""
        yield rule.finding(
            at=found[0].place,
            says=f'"{found[0].text}" is easily misread',
            help=f'write "{full}"{more}',
        )
