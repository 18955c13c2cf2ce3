"""
Risks: `{{ risk(3, 100, "get a rash") }}` says "3 in 100 people get a rash", and draws 100 dots of which 3 are large.

Dots differ in size and not in colour alone, so that they can be told apart on paper and in forced colours. They are
drawn in the colour of the text, without ids and styles of their own.

Source:
    Trevena and others 2013, "Presenting quantitative information about decision outcomes", BMC Medical Informatics and
    Decision Making 13 Suppl 2: S7: absolute numbers with one denominator, and icon arrays.
"""

from __future__ import annotations

from wellcited.model.components import Value
from wellcited.site.components import Expansion, Place
from wellcited.site.safe import SafeHtml, escaped

MOST_DOTS = 100
"""Of more dots, nobody sees how many there are."""
ROW = 10
_STEP = 10
_LARGE, _SMALL = "8", "3"


def expand(values: tuple[Value, ...], place: Place) -> Expansion | None:
    """Return the risk as words; in a paragraph of its own, with a picture that says the same."""
    some, people, label = int(values[0]), int(values[1]), str(values[2]).strip()
    words = escaped(sentence(some, people, label))
    picture = dots(some, people) if people <= MOST_DOTS else SafeHtml()
    return Expansion(
        inline=words,
        unlinked=words,
        block=SafeHtml(f'<figure class="wc-risk">{picture}<figcaption>{words}'),
        block_end=SafeHtml("</figcaption></figure>"),
    )


def sentence(some: int, people: int, label: str) -> str:
    """Return `3 in 100 people get a rash`."""
    return " ".join(part for part in (f"{some:,} in {people:,} people", label) if part)


def dots(some: int, people: int) -> SafeHtml:
    """Return a drawing of as many dots as there are people, of which the first *some* are large."""
    rows = -(-people // ROW)
    width, height = min(people, ROW) * _STEP, rows * _STEP
    large = _path("some", _LARGE, range(some))
    small = _path("rest", _SMALL, range(some, people))
    return SafeHtml(
        f'<svg class="wc-risk__dots" role="img" aria-label="{some} of {people} dots are large" width="{width * 2}" '
        f'height="{height * 2}" viewBox="0 0 {width} {height}" fill="none" stroke="currentColor" '
        f'stroke-linecap="round">{large}{small}</svg>'
    )


def _path(name: str, size: str, numbers: range) -> str:
    """Return dots as lines of no length with round ends: one element, however many there are."""
    if not numbers:
        return ""
    half = _STEP // 2
    points = "".join(f"M{number % ROW * _STEP + half} {number // ROW * _STEP + half}h.01" for number in numbers)
    return f'<path class="wc-risk__{name}" stroke-width="{size}" d="{points}"/>'
