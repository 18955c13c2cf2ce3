"""A word that has a plainer one beside it is replaced, and a medical word is explained where it first stands.

Why: people read health pages when they are ill, worried or short of sleep. One word in a sentence that they do not
know can be the one that mattered.

Instead: write the plainer word. If readers will hear the medical word from their doctor, put it in brackets at its
first use: "a blood thinner (anticoagulant)". After that it may stand alone.

Source: NHS digital service manual, content guide, "How we write" (a plain English term first, then the medical term)
and "A to Z of NHS health writing". PEMAT, understandability: common, everyday language; medical terms are defined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._phrases import Entry, phrases
from wellcited.rules.language._text import Found, few, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

MOST = 5
_NAMED = re.compile(
    r"(?:\bcall(?:ed|s|ing)?(?: it| this| them)?|\bknown as|\bnamed|\bterm(?: is)?|\bword(?: is)?|,? or)"
    r" (?:an? |the )?[\"\u201c]?(?:[\w-]+ ){0,2}$"
)
_DEFINED = re.compile(r"[\"\u201d]? ?(?:[\w-]+ )?\(|[\"\u201d]?,? (?:is|are|means?|which|that is|or|an?|the)\b")


@rule.per_article
def plain_words(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each word of the list, at its first use."""
    uses: dict[Entry, list[Found]] = {}
    for found, entry in phrases("plain_words").find(prose(article)):
        uses.setdefault(entry, []).append(found)
    subject = f" {article.front.title or ''} {' '.join(article.front.also_called)} ".lower()
    faults = (
        (_unexplained(all_, subject) if entry.section == "terms" else all_[0], entry) for entry, all_ in uses.items()
    )
    yield from few((_finding(found, entry, len(uses[entry])) for found, entry in faults if found), MOST, "such words")


def _unexplained(uses: list[Found], subject: str) -> Found | None:
    """Return the first use of a medical word, unless it is explained there, or the article is about it."""
    if any(use.text.lower() in subject for use in uses):
        return None
    # The words of a link are the title of the page that explains them.
    first = next((use for use in uses if not use.linked), None)
    if first is None:
        return None
    in_brackets = first.before.rfind("(") > first.before.rfind(")")
    return None if in_brackets or _NAMED.search(first.before[-80:]) or _DEFINED.match(first.after) else first


def _finding(found: Found, entry: Entry, uses: int) -> Finding:
    times = f" (used {uses} times)" if uses > 1 else ""
    if entry.section == "terms":
        return rule.finding(
            at=found.place,
            says=f'the medical word "{found.text}" is not explained{times}',
            label=entry.plainer,
            help=f'write "{entry.plainer}", or explain it at its first use: "{entry.plainer} ({found.text.lower()})"',
        )
    return rule.finding(
        at=found.place,
        says=f'there is a plainer word for "{found.text}"{times}',
        help=f'write "{entry.plainer}"',
    )
