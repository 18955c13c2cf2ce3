"""The risks of an article are told out of one number of people.

Why: readers compare the first numbers. "1 in 20" looks smaller than "8 in 1,000" to many people, and is larger.

Instead: write all risks of the page out of the same number, such as 100 or 1,000.

Source: International Patient Decision Aid Standards (IPDAS), probabilities: compare outcomes by the same denominator;
Trevena and others 2013, BMC Medical Informatics and Decision Making 13 Suppl 2: S7.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import Component
from wellcited.model.components import COMPONENTS
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_article
def one_denominator(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each risk that is told out of another number than the first of the article."""
    first: tuple[int, Component] | None = None
    for call in article.body.components:
        of = _of(call)
        if of is None:
            continue
        if first is None:
            first = of, call
        elif of != first[0]:
            yield rule.finding(
                at=article.here(call.span),
                says=f"this risk is out of {of:,}, the first one of the article out of {first[0]:,}",
                label=f"the first is on line {first[1].span.line}",
                help="write both out of the same number",
            )


def _of(call: Component) -> int | None:
    """Return the number of people that a risk is told of; None if the call is none, or is not in order."""
    if call.name != "risk":
        return None
    try:
        return int(COMPONENTS["risk"].bind(call.args, call.kwargs)[1])
    except ValueError:
        return None
