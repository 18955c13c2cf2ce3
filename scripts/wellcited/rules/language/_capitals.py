"""Which words in capitals are shouted, and which are short for something."""

from __future__ import annotations

SHOUTED = frozenset(
    "ALL ALWAYS AND ANY ARE AVOID BEFORE AFTER BOTH BUT CAN CANNOT CAUTION DANGER DO DONT EMERGENCY EVER EVERY HELP IF "
    "IMMEDIATELY IMPORTANT IS MAY MORE MOST MUST NEVER NO NONE NOT NOTE NOW ONLY OR PLEASE REALLY SAFE SHOULD STOP THE "
    "THIS TODAY URGENT VERY WARNING WITH WITHOUT WILL YES YOU YOUR".split()
)
LONG_NAMES = frozenset("CONSORT DISCERN EQUATOR MEDLINE PROSPERO STROBE UNICEF".split())
"""Abbreviations of 7 letters or more; other words of that length in capitals are shouted."""


def is_shouted(word: str) -> bool:
    """Return whether a word in capitals is an ordinary word."""
    return word in SHOUTED or (len(word) >= 7 and word not in LONG_NAMES)
