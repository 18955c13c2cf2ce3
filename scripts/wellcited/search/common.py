"""
Words that nearly every text holds. A question is not about them, and a misspelt word was hardly meant to be one.

Source:
    The function words of English: articles, pronouns, prepositions, conjunctions, auxiliary verbs, and the words that
    ask. Written for this project; for other languages there is none yet, and every word of a question counts.
"""

from __future__ import annotations

_ENGLISH = """
a about after all also am an and any are as at be because been before being but by can cannot cant could did didnt do
does doesnt doing done dont for from get gets getting give gives go goes going got had has hasnt have havent having he
her here hers him his how i if ill im in into is isnt it its ive just keep keeps know let like long make makes many may
me mean means might more most much must my need no not of off often on one only or our ours out over really same shall
she should so some something such take than that the their them then there these they thing things this those to too
under up us use very want was wasnt we were what whats when where which while who whom whose why will with wont would
you your yours
"""

COMMON: dict[str, tuple[str, ...]] = {"en": tuple(_ENGLISH.split())}
"""By language (ISO 639-1), folded and without apostrophes."""


def common_words(language: str) -> tuple[str, ...]:
    """Return the words of a language, `en-GB` as `en`; none for a language that we have no list of."""
    return COMMON.get(language.split("-")[0].lower(), ())
