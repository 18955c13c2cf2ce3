"""A relative risk stands beside the numbers that it compares.

Why: "doubles the risk" is frightening and empty. From 1 in 10,000 to 2 in 10,000 it is hardly worth a thought; from 1
in 10 to 2 in 10 it may change a life. Readers cannot tell which is meant.

Instead: give both numbers out of the same total, in the same sentence or the one next to it: "3 in 1,000 people who do
not take it, and 6 in 1,000 who do".

Source: Patient Information Forum, "Communicating benefits, risks and uncertainties": absolute risk rather than
relative risk, natural frequencies, the same total. docs/about/editorial-policy.md, "How sure we are": plain numbers
first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import Found, Prose, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_RISK = r"(?:risks?|chances?|likelihood|odds|probability|danger|rates?)"
_MORE = r"(?:more|less|higher|lower|greater|smaller|fewer|increased?|reduced|reduction|increase|decrease|rise|drop)"
_PERCENT = r"\d[\d.,]{0,12}(?: ?%| per ?cent)"
_SHARE = rf"(?:{_PERCENT}|half|a third|a quarter|two-thirds)"
_BY = rf"[^\n.;:]{{0,60}}? by (?:about |around |nearly |up to )?{_SHARE}"
_THE = r"(?:in |of |the |your |their |this |that |a |any )*"
_NUMBER = r"(?:\d[\d,.]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|twenty)"
_TOTAL = r"(?:\d[\d,]{0,12}|ten|a hundred|a thousand)"

_RELATIVE = re.compile(
    r"\b(?:"
    rf"{_PERCENT} (?:{_MORE} (?:likely|common|frequent|often|{_RISK})|as likely|higher|lower|greater)"
    rf"|(?:{_MORE}|cuts?|lowers|lowered|raises?|raised|reduces?|increases) {_THE}{_RISK}{_BY}"
    r"|(?:doubles?|doubled|doubling|triples?|tripled|trebles?|trebled|quadruples?|halves?|halved|halving)"
    rf" {_THE}(?:\w+ )?{_RISK}"
    rf"|{_RISK}[^\n.;:,]{{0,40}}? (?:doubles|doubled|triples|tripled|trebles|trebled|is halved|halves)"
    rf"|{_NUMBER}(?: times| ?-?fold)(?: as| {_MORE})(?: (?:likely|common|often|{_RISK}|than))?"
    rf"|(?:twice|half) (?:as (?:likely|common|often|high|great|large|low)|the {_RISK})"
    r"|(?:odds|hazard|risk|rate) ratios?|relative risks?"
    r")(?!\w)",
    re.IGNORECASE,
)
# "3 times more calcium" compares amounts, and is no risk, unless the sentence speaks of one.
_SAYS_RISK = re.compile(rf"\b(?:{_RISK}|likely|common|frequent|often|ratios?)\b", re.IGNORECASE)
_NEEDS = (
    "%", "cent ", "doubl", "tripl", "trebl", "quadrup", "halve", "halving", "half", "third", "quarter", "times", "fold",
    "twice", "ratio", "relative",
)  # fmt: skip
_IS_RISK = re.compile(rf"\b(?:{_RISK}|deaths?|died?)\b", re.IGNORECASE)
_ABSOLUTE = re.compile(
    rf"\b{_NUMBER} (?:\w+ ){{0,3}}?(?:in|of|out of|per|from|for)(?: every| each| about)? {_TOTAL}\b"
    r"|\bper (?:100|1,000|10,000|100,000|million)\b"
    rf"|\bfrom {_NUMBER} ?%? to {_NUMBER}\b|\b{_PERCENT} (?:of|against|compared with|versus)\b",
    re.IGNORECASE,
)


@rule.per_article
def relative_risk(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for the first relative risk of each sentence that has no absolute number near it."""
    text, seen = prose(article), -1
    for found, _ in text.find(_RELATIVE, *_NEEDS):
        if found.index == seen or found.quoted or not _is_risk(found) or _has_numbers(text, found):
            continue
        seen = found.index
        yield rule.finding(
            at=found.place,
            says=f'"{found.text}" says how two risks compare, and not how large they are',
            help='give both numbers here or in the next sentence: "3 in 1,000 people, instead of 6 in 1,000"; '
            "if nobody knows them, say so",
        )


def _is_risk(found: Found) -> bool:
    return bool(_SAYS_RISK.search(found.text) or _IS_RISK.search(found.piece.text))


def _has_numbers(text: Prose, found: Found) -> bool:
    """Return whether the sentence, or one beside it in its section, gives an absolute number."""
    return any(
        text.pieces[index].section == found.piece.section and _ABSOLUTE.search(text.pieces[index].text)
        for index in range(max(found.index - 1, 0), min(found.index + 2, len(text.pieces)))
    )
