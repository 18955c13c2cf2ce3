"""No words are written in capitals to stress them.

Why: capitals have no shape that the eye can catch, they are read letter by letter, and they shout. Some screen readers
spell them.

Instead: put the important word first, make a sentence of its own of it, or use a care card.

Source: NHS digital service manual, content guide, "Punctuation", capitalisation: no block capitals, as they are
difficult for people to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._capitals import is_shouted
from wellcited.rules.language._text import few, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 3
_RUN = re.compile(r"[A-Z][A-Z'\u2019-]{0,30}[A-Z](?![\w'\u2019-])(?: [A-Z][A-Z'\u2019-]{0,30}[A-Z](?![\w'\u2019-]))*")


@rule.per_article
def capitals(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each run of words in capitals that holds an ordinary word, or is 3 words long."""
    yield from few(_findings(article), MOST, "words in capitals")


def _findings(article: Article) -> Iterator[Finding]:
    for found, match in prose(article).find(_RUN):
        if found.piece.kind == "title":
            continue  # frontmatter-title-form's
        words = match[0].split()
        # A heading in capitals is shouted even if no word of it is known.
        whole = len(words) > 1 and found.text == found.piece.text
        if whole or len(words) > 2 or any(is_shouted(word) for word in words):
            yield rule.finding(
                at=found.place,
                says=f'"{found.text[:40]}" is written in capitals',
                help="write it in lower case; to stress it, put it first or make a sentence of its own of it",
            )
