"""A box that is meant as a care card or as key points is one: its kind is spelt as the page knows it, and it is open.

Why: `!!! emergancy` is no care card. Readers see an ordinary box, no check of care cards looks at it, and a sign of
danger loses its colour and its place. A box that begins with `???` is folded, so its signs cannot be seen at all.

Instead: write one of `!!! emergency`, `!!! urgent`, `!!! see-a-doctor` and `!!! key-points`.

Source: NHS digital service manual, pattern "Help users decide when and where to get care": three levels of care, each
with its own card.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from wellcited.model.article import Article
from wellcited.model.body import CARE_LEVELS, Admonition
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_KINDS = (*CARE_LEVELS, "key-points")
_MEANT = {
    "999": "emergency",
    "911": "emergency",
    "112": "emergency",
    "danger": "emergency",
    "doctor": "see-a-doctor",
    "gp": "see-a-doctor",
    "non-urgent": "see-a-doctor",
    "key-facts": "key-points",
    "keypoints": "key-points",
}
_ASKS = re.compile(r"\sif:?$", re.IGNORECASE)


@rule.per_article
def box_kind(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each box that is meant as a care card or key points and is none, or is folded."""
    lines = article.body.text.split("\n")
    for box in article.body.admonitions:
        at = article.here(box.span)
        if box.kind not in _KINDS:
            if meant := _meant(box):
                what = "key points" if meant == "key-points" else "a care card"
                says = f"`{box.kind}` is not a box that the page knows; it looks like {what}"
                yield rule.finding(at=at, says=says, label="shown as an ordinary box", help=f"write `!!! {meant}`")
        elif "???" in lines[box.span.line - article.body.first_line][: box.span.column + 3]:
            says = f"this box, `{box.kind}`, is folded: readers do not see what is in it"
            yield rule.finding(at=at, says=says, help=f"write `!!! {box.kind}`")


def _meant(box: Admonition) -> str:
    """Return the kind that an editor meant, or "" if the box is an ordinary one."""
    if close := get_close_matches(box.kind.replace("_", "-"), _KINDS, n=1, cutoff=0.75):
        return close[0]
    if _ASKS.search(box.title or ""):
        return _MEANT.get(box.kind, "see-a-doctor")
    return ""
