"""
Numbers that say something about health, and numbers that do not.

First what is no claim is blanked out: years, telephone numbers, names with figures. Then what is left is searched for
quantities. Each step is one pass, and no part of a pattern repeats without a limit inside another: articles may be
hostile, and the time must grow with their length alone.
"""

from __future__ import annotations

import re

from wellcited.rules.citations._words import (
    AMOUNT,
    FIGURE,
    MONTH,
    NUMBER,
    PEOPLE,
    SMALL,
    TIME,
    UNIT,
    WORD,
    YEAR,
)

_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_MANY = r"(?:people|adults|women|men|children|patients|lives|deaths|cases)"
_WHERE = r"(?:in|since|until|till|from|by|before|after|during|of|between|early|late|mid|the)"
_NUMBERED = (
    r"(?:step|stage|phase|type|grade|figure|fig\.?|table|part|chapter|section|pages?|question|number|no\.|version|level"
    r"|class|category|group|box|card|option|tip|size|factor|article|appendix|schedule|regulation|room|ward|floor|covid|spf)"
)

_READ = r"(?:questions?|steps?|tips?|pages?|words?|items|sources|reasons|parts)"
_ROUND_THE_CLOCK = r"(?:help|phone|advice|emergency|service|care|urine|blood|monitor|record)"

_NO_CLAIM = {
    "always open": rf"\b24[ -]hours?(?: a day|(?= {_ROUND_THE_CLOCK}))"
    r"|\b(?:7|seven) days a week|\b24/7\b",
    "international telephone number": r"(?:\+|\b00)\d{1,3}[ (\u00a0-]\d[\d ()\u00a0-]{4,20}\d",
    "number in groups": r"\b\d{2,4}(?: \d{2,4}){2,4}\b|\btext \w{1,20} to \d{4,6}\b",
    "telephone number": r"\b0\d{2,4}[ \u00a0-]?\d{3}[\d \u00a0-]{0,12}\b",
    "short telephone number": r"\b(?:call|ring|phone|dial|text|telephone|number|nhs|or|on|is)(?: on| at|:)? "
    rf"(?:000|1[01]\d|112|911|988|999|116 ?\d{{3}})\b(?! {PEOPLE}\b)(?! (?:in|out of) (?:every )?\d)",
    "day": rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}\b(?:,? {YEAR}\b)?",
    "month": rf"\b{MONTH} (?:{YEAR}\b|\d{{1,2}}(?:st|nd|rd|th)?\b(?:,? {YEAR}\b)?)",
    "ISO date": r"\b\d{4}-\d\d-\d\d\b",
    "years": rf"\b{_WHERE} {YEAR}s?(?:(?: to | and |[-\u2013]){YEAR})?\b(?! (?:{UNIT})\b)|\b(?:in|since) {YEAR}\b",
    "year": rf"(?<![\d.,]){YEAR}s?\b(?![.,]\d)(?! ?(?:{UNIT}\b|%))",
    "time of day": r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o['\u2019]clock)(?!\w)|\b\d{1,2}:\d\d\b",
    "price": r"[\u00a3$\u20ac]\s?\d[\d.,]*(?: (?:million|billion)\b)?|\b\d+(?:\.\d\d)? (?:pence|dollars|euros)\b",
    "what a score is given on": rf"\b(?:scale|score) (?:of|from) {FIGURE} ?(?:to|[-\u2013]) ?{FIGURE}"
    r"|\b\d{1,3}[ -](?:point|cm|mm) scale\b",
    "numbered thing": rf"\b{_NUMBERED} #?(?:\d+(?:[.-]\d+)*[a-z]?|\b(?:{SMALL})\b)(?! (?:{TIME}|{AMOUNT})\b)",
    "things to read": rf"\b(?:{FIGURE}|{WORD})[ -]{_READ}\b",
    "compound": rf"\b\d{{1,2}}-(?!{UNIT}\b)[a-z]{{3,}}",
    "name with a figure": r"\b(?!(?:under|over|mid)-\d)[^\W\d_]+[-\u2010\u2011]?\d[\w.]*",
    "ordinal": rf"\b{_ORDINAL}\b(?! (?:{TIME}|birthday|centile|percentile)\b)|\b\dd\b",
    "one as a word": rf"\b(?:one another|one of|one by one|day one|one night)\b"
    rf"|\bone (?:more|other|further) (?!{TIME})",
    "half as a place": r"\b(?:first|second|top|bottom|upper|lower|other|better|back|front|left|right) half\b",
    "one day": r"(?<!for )(?<!within )(?<!than )(?<!least )(?<!only )\bone day\b",
}

_CLAIM = {
    "share in per cent": rf"{NUMBER}\s?(?:%|per ?cent\b)",
    "share": rf"{NUMBER}(?:\s{PEOPLE})?[\s-](?:in|out of)[\s-](?:every\s|each\s|about\s|around\s)?{NUMBER}",
    "part": r"\b(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?\b(?: of\b|(?<=s)|(?= fewer| more| less))"
    r"|[\u00bc-\u00be\u2153\u2154]",
    "half": r"\b(?:about|around|nearly|almost|over|roughly|up to|more than|less than|fewer than|by) half\b"
    rf"|\bhalf (?:of|as|an? (?:hour|day|tablet|pill|year|teaspoon)|(?:the|all) {_MANY}|the (?:risk|dose)|{_MANY})\b",
    "times": r"\btwice (?:a|as|the|daily|weekly|per|every|each)\b|\b(?:two|three|four|five|ten)-?fold\b",
    "double": r"\b(?:doubl|tripl|halv)(?:e|es|ed|ing) (?:the |your |their )?(?:risk|chance|odds|number|rate|dose)s?\b",
    "many": rf"\b(?:hundreds|thousands|millions|dozens) of {_MANY}\b",
    "quantity": rf"(?<![\w.,])(?:\d{{1,2}}|\b{WORD}\b)(?: ?(?:to|or|and|[-\u2013]) ?{NUMBER})?[ \u00a0-]"
    rf"(?<!\b1 )(?<!\bone ){UNIT}\b",
    "one of a measure": rf"(?<![\w.,])(?:1|\bone)[ \u00a0-](?:{TIME}|{AMOUNT})\b",
    "amount": rf"(?<![\w.,])\d+{AMOUNT}\b",
    "limit": r"\b(?:aged?|under|over|above|below|at least|at most|up to|more than|less than|fewer than|score of"
    r"|limit of)[ -](?:[2-9]|10)(?:s|\+)?(?![\w%])"
    r"(?! (?:things|ways|legs|arms|feet|hands|sides|knees|kinds|types|words)\b)",
    "difference": r"\bby (?:about |around |nearly |only |up to )?(?:\d+\b|one point\b)",
    "age": r"\b\d{1,3}-year",
    "fraction or sign": r"(?<![\w.,/])\d[.\u00b7]\d+|(?<![\w.,-])[-\u2212]\d+(?:[.\u00b7]\d+)?(?![\w-])",
    "larger number": r"(?<![\w.,/-])(?!10\b(?![.,]\d))(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d{2,})(?:[.\u00b7]\d+)?"
    rf"(?:[ \u00a0]{UNIT}\b)?",
}


def _either(patterns: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns.values()))


_BLANK, _QUANTITY = _either(_NO_CLAIM), _either(_CLAIM)
_FIGURES = re.compile(r"[\d\u00bc-\u00be\u2153\u2154]")
_WORDS = re.compile(
    rf"\b(?:{WORD}|half|twice|doubl|tripl|halv|(?:two|three|four|five|ten)-?fold|hundreds|thousands|millions|dozens"
    r"|(?:thirds?|quarters?|fifths?|tenths?) (?:of|fewer|more|less)|thirds|quarters|fifths|tenths)"
)


def claimed_number(text: str) -> str:
    """
    Return the first quantity in a sentence that needs a source, as it is written; "" if there is none.

    A figure of one sign beside an everyday noun ("1 calf", "2 reasons") is a word; beside a unit it is a quantity.
    """
    small = text.lower()
    if not _FIGURES.search(small) and not _WORDS.search(small):
        return ""
    left = _BLANK.sub(lambda match: "\u2022" * len(match[0]), small)
    match = _QUANTITY.search(left)
    if not match:
        return ""
    # A few letters become two when they are made small; then the words are shown as they were searched.
    shown = (text if len(text) == len(small) else left)[match.start() : match.end()]
    return " ".join(shown.split())
