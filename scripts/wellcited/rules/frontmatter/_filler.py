"""Words that stand where an answer is still missing."""

from __future__ import annotations

import re

_FILLER = re.compile(
    r"(?:to[ -]?do|tb[acd]|fixme|x{3,}|n/?a|not applicable|none yet|placeholder|change ?me"
    r"|to be (?:done|decided|added|written|confirmed|completed)|(?:add|write|fill in|insert) (?:this|here|later)"
    r"|lorem ipsum.*|(?:todo|fixme|tbd)\b[ :].*|[-?.\u2026_\u2013\u2014*/]+)",
    re.IGNORECASE | re.DOTALL,
)
_NO_ANSWER = re.compile(
    r"(?:unknown|not known|unsure|pending|ask [\w ]{1,40}|see [\w ]{1,40}|various|yes)", re.IGNORECASE
)
_AROUND = " \t\n()[]<>{}\"'.!:"


def is_filler(text: str) -> bool:
    """Return whether a text says that something will be written here, rather than saying it."""
    short = text[:200].strip()
    return bool(_FILLER.fullmatch(short) or _FILLER.fullmatch(short.strip(_AROUND) or "-"))


def is_no_answer(text: str) -> bool:
    """Return whether a text is no answer to a question that must be answered: who paid, what could sway you."""
    return is_filler(text) or bool(_NO_ANSWER.fullmatch(text[:200].strip(_AROUND)))
