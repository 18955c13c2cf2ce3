"""No treatment is promised to work, or to be safe, without exception.

Why: nothing works for everyone and nothing is safe for everyone. "Miracle", "guaranteed" and "cures" are the words of
people who sell something, and readers who trust them put off what would help.

Instead: say for how many people it works, for how long, and how sure that is: "about 7 in 10 people have less pain".
That there is no cure, or that something cannot be cured, may be said plainly.

Source: US Food and Drug Administration, "6 Tip-offs to Rip-offs: Don't Fall for Health Fraud Scams" (miracle cure,
quick fix, guaranteed). NHS digital service manual, content guide, "How we write": no subjective statements; "A to Z of
NHS health writing", safe and safer. docs/about/editorial-policy.md, "Plain language": we do not make promises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import Found, prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_TOTAL = r"(?:100 ?%|one hundred per cent|completely|totally|perfectly|entirely|absolutely|always)"
_PROMISE = re.compile(
    r"\b(?:"
    r"miracles?|miraculous(?:ly)?|wonder (?:drug|cure|pill|remedy)|magic (?:bullet|pill|cure)"
    r"|break-?through(?! (?:bleed|pain|seizure|infection|symptom|fever))s?|foolproof|fail-?safe|risk-free"
    r"|guarantee[ds]?|guaranteed|never fails?"
    rf"|{_TOTAL} (?:safe|effective|harmless|works?|helps?|successful|cured?|reliable)"
    r"|(?:works?|safe|effective|suitable) (?:for everyone|for everybody|for all people|every time|in all cases"
    r"|without fail)"
    r"|(?:no|without(?: any)?|zero|free (?:of|from)) (?:side[ -]effects|risks?)(?!-| (?:factors?|of|that|to|in)\b)"
    r"|instant (?:relief|cure|results)|permanent (?:cure|fix|relief)"
    r"|(?:clinically|scientifically|medically) proven"
    r"|(?:you|they|it|this|that) will (?:definitely|certainly)"
    r"|cures?|cured|curing|cure-all"
    r")\b",
    re.IGNORECASE,
)
_NEEDS = (
    "absolute", "always", "breakthrough", "break-through", "certainly", "clinically", "completely", "cur", "definitely",
    "effects", "entirely", "every", "fail", "foolproof", "for all", "guarantee", "100", "hundred", "in all", "instant",
    "magic", "medically", "mirac", "perfectly", "permanent", "risk", "scientifically", "totally", "wonder",
)  # fmt: skip
# Words before a promise that take it back, or hand it to somebody else.
_TAKEN_BACK = re.compile(
    r"\b(?:no(?! doubt)|not(?! only)|never|none|nobody|nothing|nor|neither|cannot|\w+n['\u2019]t|hardly|rarely|seldom"
    r"|unlikely|without(?! (?:a |any )?doubt)|whether|if|beware|claim(?:s|ed|ing)?|promis(?:es?|ed|ing)|myths?|false"
    r"|wrong|search(?:es|ing)? for|looking for|hope for)\b",
    re.IGNORECASE,
)
# How often, or how likely: then it is a statement, not a promise.
_MEASURED = re.compile(
    r"\b(?:most(?:ly)?|many|some|usually|often|sometimes|may|might|could|likely|about|nearly|almost|around|few|half"
    r"|\d[\d,.]{0,12} (?:in|of|out of)|\d{1,3} ?%)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:people|patients|you|women|men|adults|children|users|some|many|most|others)\b",
    re.IGNORECASE,
)


@rule.per_article
def absolute_promise(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for the first promise of each sentence."""
    seen = -1
    for found, _ in prose(article).find(_PROMISE, *_NEEDS):
        if found.index == seen or _harmless(found):
            continue
        seen = found.index
        yield rule.finding(
            at=found.place,
            says=f'"{found.text}" promises more than anybody can know',
            help="say for how many people it works, or how sure it is; leave the word out",
        )


def _harmless(found: Found) -> bool:
    """Return whether a sentence takes the promise back, measures it, asks about it, or quotes it."""
    words, before = found.text.lower(), found.before[-200:]
    if found.quoted or found.piece.text.endswith("?") or _TAKEN_BACK.search(before):
        return True
    if words.startswith("cur"):
        return bool(_MEASURED.search(before) or _MEASURED.search(found.after[:30]) or found.after.startswith(" rate"))
    if "side" in words:
        return bool(_PEOPLE.search(before[-60:]))
    return False
