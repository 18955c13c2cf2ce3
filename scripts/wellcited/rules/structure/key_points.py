"""An article opens with 2 to 7 key points, where its type needs them.

Why: many people read the first screen and no more. The main message belongs there.

Instead: put a block `!!! key-points` before the first heading, with a list of 2 to 7 points inside. It needs no title.

Source: CDC Clear Communication Index: the main message stands at the top. PEMAT, understandability: the material
provides a summary. Which types need key points says docs/_register/policy.yml, `key_points`.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

FEWEST, MOST = 2, 7


@rule.per_article
def key_points(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding if key points are missing, and warnings about those that are there."""
    body = article.body
    boxes = [box for box in body.admonitions if box.kind == "key-points"]
    # A title that is repeated above the text is structure-no-h1's.
    heading = next((heading for heading in body.headings if heading.level > 1), None)
    if not boxes and body.blocks and article.front.type in facts.policy.key_points:
        yield rule.finding(
            at=article.span("type"),
            says="the key points are missing",
            label=f"the type {article.front.type} needs them",
            help="put `!!! key-points` before the first heading, and a list of 2 to 7 points under it, indented by 4",
        )
    for box in boxes[:1]:
        if not FEWEST <= box.items <= MOST:
            count = {0: "no list", 1: "1 point"}.get(box.items, f"{box.items} points")
            says = f"the key points have {count}"
            help_ = f"write a list of {FEWEST} to {MOST} points, indented by 4"
            yield rule.finding(at=article.here(box.span), says=says, help=help_).with_severity("warning")
        if heading and heading.span < box.span:
            says = "the key points stand after a heading"
            help_ = f"move them above line {heading.span.line}, before the first heading"
            yield rule.finding(at=article.here(box.span), says=says, help=help_).with_severity("warning")
    for box in boxes[1:]:
        says = f"key points stand here already, on line {boxes[0].span.line}"
        yield rule.finding(at=article.here(box.span), says=says, help="make one list of the two").with_severity(
            "warning"
        )
