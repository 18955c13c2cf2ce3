"""Words are spelt the British way.

Why: readers search for the spelling that they know, and a page with both looks like two pages pasted together.

Instead: use the British spelling. US spellings that people search for belong into `also_called`. Names keep their own
spelling, and words in -ize are British too.

Source: NHS digital service manual, content guide, "A to Z of NHS health writing", which spells the British way
(ageing, haemorrhage). The language of this site is British English.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._phrases import Entry, phrases
from wellcited.rules.language._text import Found, few, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 3


@rule.per_article
def us_spelling(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each word of the list, at its first use."""
    first: dict[Entry, Found] = {}
    uses: Counter[Entry] = Counter()
    for found, entry in phrases("us_spelling").find(prose(article)):
        # A capital in the middle of a sentence is a name: Centers for Disease Control.
        if found.text[0].isupper() and found.before.strip():
            continue
        first.setdefault(entry, found)
        uses[entry] += 1
    findings = (_finding(found, entry, uses[entry]) for entry, found in first.items())
    yield from few(findings, MOST, "words of US spelling")


def _finding(found: Found, entry: Entry, uses: int) -> Finding:
    times = f" (used {uses} times)" if uses > 1 else ""
    return rule.finding(
        at=found.place,
        says=f'"{found.text}" is US spelling{times}',
        help=f'write "{entry.plainer}"',
    )
