"""Sentences that compare, or say what a treatment does. A pattern cannot be sure: it asks a person to look."""

from __future__ import annotations

import re

_DO = (
    r"(?:reduce|lower|cut|raise|increase|decrease|prevent|protect|relieve|ease|soothe|improve|strengthen|weaken|shorten"
    r"|treat|cure|heal|cause|trigger|worsen|speed up|slow down|bring on|help|work|harm|damage)"
)
_DOES = (
    r"(?:reduces|lowers|raises|increases|decreases|prevents|protects|relieves|eases|soothes|improves|strengthens"
    r"|weakens|shortens|treats|cures|heals|worsens|speeds up|slows down|brings on|doubles|halves"
    r"|works (?:better|well|best|by|for)|reduced|lowered|raised|increased|prevented|improved|eased|relieved|causes"
    r"|triggers|helps(?! (?:you )?to (?:know|write|say|tell|note|ask|think|keep a)\b))"
)
_MAY = r"(?:can|may|might|could|will|does|do|did|would)(?: not| also| often| sometimes| still)?"
_TREATMENTS = (
    r"(?:statins|supplements|tablets|pills|medicines|drugs|painkillers|antibiotics|vaccines|injections|bisphosphonates"
    r"|exercises|stretches|creams|inhalers|diets|[a-z]{4,20}(?:zoles|mycins|cillins|olols|sartans|dronates|mabs|prils))"
)
_COMPARED = (
    r"(?:better|worse|safer|faster|slower|higher|lower|larger|smaller|longer|shorter|stronger|weaker|likelier|commoner|rarer"
    r"|riskier|milder|sooner|(?:more|less) (?:likely|common|often|effective|severe|painful|serious|safe|useful|risky)"
    r"|(?:more|fewer|less) [a-z-]+)"
)
_EVIDENCE = r"(?:trials?|stud(?:y|ies)|reviews?|research|evidence)"
_SELF = r"(?:usual|before|normal|expected|that|this|it|you|in the past|they|once|one|just)"

_NOUN = re.compile(
    r"\b(?:your|own|other|usual|main|common|possible|likely|some|the|its|their|these|those|many|several|all|no|what|rare)"
    r" (?:causes|triggers)\b"
)
_EFFECT = re.compile(
    "|".join(
        (
            rf"\b{_COMPARED}\b[^.;:?]{{0,40}}? than\b(?! {_SELF}\b)",
            r"\b(?:more|less) (?:effective|likely|common|often)\b(?! than)",
            r"\bmakes? [a-z ]{0,30}(?:less|more|worse|better|likely)\b",
            r"\bas (?:good|effective|well|safe|likely|common) as\b(?! (?:you|it) )",
            rf"(?<!that )(?<!which )(?<!who )\b{_DOES}\b",
            rf"(?<!you )(?<!we )(?<!i )\b{_MAY} (?:{_DO}|make [a-z ]{{0,30}}(?:less|more|worse|better))\b",
            rf"\b(?:these|they|both|all|which) (?:also |all |often |usually )?{_DO}\b",
            rf"\b{_TREATMENTS} (?:also |often |usually |probably )?{_DO}\b",
            rf"\b{_EVIDENCE} (?:shows?|showed|found|finds?|suggests?|proves?|proved)\b",
            r"\b(?:linked|associated) (?:with|to)\b|\bside effects (?:of [a-z ]{3,30} )?(?:are|include)\b",
            r"\bat (?:higher|raised|increased|lower) risk\b",
            r"\bis (?:not |un)?(?:(?:an? )?(?:effective|proven|good treatment|safe)\b|likely to (?:help|work))",
        )
    )
)
_NOT_KNOWN = re.compile(
    r"\b(?:not (?:known|clear|sure|settled|certain)|unknown|unclear|nobody|no one|no (?:trial|study|test|evidence)"
    r"|we (?:found|did not|do not|could not)|cannot tell|does not tell|ask (?:your|a|if|whether))\b"
)
_ASKS = re.compile(
    r"\?\W*$|^(?:see a|get|call|ask|tell|read|if |do not|whether |for what )"
    r"|\b(?:say|tell|know|see|ask|check|decide|judge)(?: you| us)? (?:if|whether)\b"
)


def claimed_effect(text: str) -> str:
    """Return the words in which a sentence compares, or says what a treatment does; "" if it seems to do neither."""
    small = _NOUN.sub(lambda match: "\u2022" * len(match[0]), text.lower())
    match = _EFFECT.search(small)
    if not match or _NOT_KNOWN.search(small) or _ASKS.search(small):
        return ""
    return " ".join((text if len(text) == len(small) else small)[match.start() : match.end()].split())
