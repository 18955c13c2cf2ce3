"""
Words as the fingerprint counts them: evened out as far as no meaning can hang on it, and no further.

What is folded: composed and decomposed letters (NFC), blanks of every width, typographic quotation marks, the two
code points of the sign for micro, the two of the hyphen, and the soft hyphen, which nobody sees. Everything else
counts: case (mg and Mg), dashes and the minus sign, raised figures (10² and 102), letters of other scripts that look
alike, and every other character that cannot be seen.
"""

from __future__ import annotations

import re
import unicodedata

BLANKS = "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""Unicode's White_Space, as the inside of a character class."""

_BLANKS = re.compile(f"[{BLANKS}]+")
_FOLDED = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201b": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u201f": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u00b5": "\u03bc",
        "\u00ad": None,
    }
)


def words(text: str) -> str:
    """Return *text* as it counts; blanks at its ends become one blank."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text.translate(_FOLDED)))


def line(text: str | None) -> str | None:
    """Return a whole field as it counts, without blanks at its ends; None stays None."""
    return None if text is None else words(text).strip(" ")
