"""Words beside which a figure is a quantity. All are patterns for text in small letters."""

from __future__ import annotations

SMALL = "one|two|three|four|five|six|seven|eight|nine|ten"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
WORD = rf"(?:{SMALL}|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:{_TENS})(?:-(?:{SMALL}))?|hundred)"
"""A whole number in words."""

FIGURE = r"(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(?:[.\u00b7]\d+)?"
"""A number in figures: 25,871; 2.5; with a no-break space 25 871."""

NUMBER = rf"(?:{FIGURE}|\b{WORD}\b)"

YEAR = r"(?:1[6-9]\d\d|20\d\d)"

MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)

PEOPLE = (
    r"(?:people|persons?|adults?|men|women|children|babies|infants?|toddlers?|teenagers?|patients?|participants?|volunteers?"
    r"|athletes?|runners?|players?|pregnancies|births?|deaths?|cases?|users?|boys|girls|families|nurses|twins)"
)

TIME = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|trimesters?|secs?|mins?|hrs?)"

AMOUNT = (
    r"(?:mg|mcg|[u\u00b5\u03bc]g|g|kg|milligram(?:me)?s?|microgram(?:me)?s?|gram(?:me)?s?|kilogram(?:me)?s?|kilos?"
    r"|ml|millilit(?:re|er)s?|lit(?:re|er)s?|pints?|cups?|glass(?:es)?|teaspoons?|tablespoons?"
    r"|mm|cm|m|km|millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|inch(?:es)?"
    r"|degrees?|\u00b0c?|kcal|calories?|kj|iu|units (?:a|per|of)|mmhg|mmol(?:/l)?|bpm|beats|breaths"
    r"|tablets?|capsules?|pills?|doses?|puffs?|drops?|injections?|jabs?|sachets?|patches|portions?|servings?|meals"
    r"|drinks|cigarettes|points|msv)"
)

EVENT = (
    r"(?:cramps|attacks|falls|fractures|breaks|episodes|infections|strokes|relapses|flare-ups|visits|operations"
    r"|repetitions|reps|trials|studies|reviews|times|fewer|more|extra)"
)

UNIT = rf"(?:{TIME}|{AMOUNT}|{PEOPLE}|{EVENT})"
"""What a small number is counted in: beside other words, `3` is often only a word."""
