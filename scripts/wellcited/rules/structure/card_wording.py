"""The title of a care card says what to do and ends in "if", and each item finishes that sentence.

Why: "Call your emergency number if" and "your chest hurts" are one sentence. People under stress read it without a
stop, and a screen reader reads it right.

Instead: write `!!! urgent "Get medical help today if"`. Begin an item in lower case, keep it to one sentence, and put
no full stop at its end.

Source: NHS digital service manual, pattern "Help users decide when and where to get care": the format "Call 111 if".
NHS content guide, "Formatting", lists with a lead-in line: items start in lower case, hold one sentence and have no
punctuation at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import CARE_LEVELS, Block
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

USUAL = {
    "emergency": "Call your emergency number if",
    "urgent": "Get medical help today if",
    "see-a-doctor": "See a doctor if",
}
_IF = re.compile(r"\w.*\sif:?$", re.IGNORECASE)
_CAPITAL = re.compile(r"(?:[A-Z][a-z]+|[A-Z](?!-))\b(?![-'’]?[A-Z0-9])")
_IN_SENTENCE = re.compile(r"[a-z,] ([A-Z][a-z]*)\b")


@rule.per_article
def card_wording(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each title that is no call to action, and warnings about the items."""
    for card in article.body.cards():
        title = (card.title or "").strip()
        if not _IF.match(title):
            yield rule.finding(
                at=article.here(card.span),
                says=f'the title of this card, "{title}", does not end in "if"' if title else "this card has no title",
                help=f'write `!!! {card.kind} "{USUAL[card.kind]}"`',
            )
    items = [block for block in article.body.blocks if block.kind == "item" and block.inside in CARE_LEVELS]
    # Names have their capital in the middle of a sentence too.
    names = set(_IN_SENTENCE.findall(article.body.text)) if any(_CAPITAL.match(item.text) for item in items) else set()
    for item in items:
        yield from _item(article, item, names)


def _item(article: Article, block: Block, names: set[str]) -> Iterator[Finding]:
    at = article.here(block.span)
    text = block.text
    first = _CAPITAL.match(text)
    if first and first[0] not in names:
        says = "this item begins with a capital letter"
        help_ = f'write "{text[0].lower()}{text[1 : len(first[0])]}": the item finishes the sentence of the title'
        yield rule.finding(at=at, says=says, help=help_).with_severity("warning")
    if len(block.sentences) > 1:
        says = f"this item holds {len(block.sentences)} sentences"
        help_ = "make one sentence of it; what to do and why can stand in the text below the cards"
        yield rule.finding(at=at, says=says, help=help_).with_severity("warning")
    elif text.endswith((".", ";", ",")):
        says = f"this item ends in `{text[-1]}`"
        yield rule.finding(at=at, says=says, help="delete the mark at the end").with_severity("warning")
