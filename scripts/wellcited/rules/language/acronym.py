"""Letters that stand for words are explained where they first stand.

Why: DVT, PAD or DXA mean nothing to most readers, and some have two meanings. A glossary is no substitute: few people
open one, and some cannot.

Instead: write the words first and the letters in brackets: "deep vein thrombosis (DVT)". After that the letters may
stand alone. Letters that are used once are better left out. UK, US, NHS, GP and a few others need no explanation, and
neither do letters that stand in `also_called`.

Source: NHS digital service manual, content guide, "Formatting", abbreviations and acronyms: explained in full on first
use unless well known. PEMAT, understandability: acronyms are spelt out or defined the first time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._capitals import is_shouted
from wellcited.rules.language._text import Found, few, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 5
WELL_KNOWN = frozenset(
    "AIDS AM BBC CD CT DIY DNA DVD EU FAQ GB GP HIV ID IQ MP MRI NHS OK PDF PIN PM TV UK UN US USA".split()
)
"""Known to most readers in the United Kingdom. The NHS names UK, NHS, GP, CT scan, MRI scan, DNA, ID and OK."""

_LETTERS = re.compile(r"(?<![\w/-])[A-Z]{2,6}(?=s?(?![\w/]|-[A-Z]))")
_ROMAN = re.compile(r"[IVX]+")
_NAMED = re.compile(r"(?:\bcalled|\bknown as|\bshort for|\babbreviated(?: to| as)?|,? or)(?: the| an?)? [\"\u201c]?$")
_DEFINED = re.compile(r"s?[\"\u201d]?(?: \([^)]*[a-z]{3}|,? (?:which )?(?:stands for|means|is short for|short for)\b)")


@rule.per_article
def acronym(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each acronym whose first use in the text does not explain it."""
    own_names = set(_LETTERS.findall(" ".join(article.front.also_called)))
    first: dict[str, Found] = {}
    uses: Counter[str] = Counter()
    for found, match in prose(article).find(_LETTERS):
        letters = match[0]
        if found.piece.kind in ("summary", "heading", "card-title") or letters in own_names or _needs_none(letters):
            continue
        # There is no room in a title, and a link leads to the page that explains it.
        if letters in first or _explained(found) or not (found.piece.kind == "title" or found.linked):
            first.setdefault(letters, found)
            uses[letters] += 1
    findings = (_finding(found, uses[letters], facts) for letters, found in first.items() if not _explained(found))
    yield from few(findings, MOST, "unexplained acronyms")


def _needs_none(letters: str) -> bool:
    return letters in WELL_KNOWN or is_shouted(letters) or _ROMAN.fullmatch(letters) is not None


def _explained(found: Found) -> bool:
    in_brackets = found.before.rfind("(") > found.before.rfind(")")
    return bool(in_brackets or _NAMED.search(found.before[-80:]) or _DEFINED.match(found.after))


def _finding(found: Found, uses: int, facts: Facts) -> Finding:
    letters = found.text
    help_ = f'write the words first: "... ({letters})"' if uses > 1 else "write the words in its place"
    for term in facts.library.glossary.value.values():
        if term.term and letters in term.also:
            help_ = f'write "{term.term} ({letters})" here' if uses > 1 else f'write "{term.term}" in its place'
    times = f" (used {uses} times)" if uses > 1 else ""
    return rule.finding(at=found.place, says=f"{letters} is not explained{times}", help=help_)
