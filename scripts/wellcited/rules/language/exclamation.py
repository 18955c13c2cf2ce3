"""Sentences do not end in an exclamation mark.

Why: it shouts at people who are worried already, or cheers when they have no reason to.

Instead: write a full stop. What is urgent belongs into a care card.

Source: docs/about/editorial-policy.md, "Plain language": we do not frighten. NHS digital service manual, content
guide, "Voice and tone": neutral and factual, calm and reassuring.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.language._text import prose
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")

_MARK = re.compile(r"\b\w+[\"'\u2019\u201d)]?!+(?=[\"'\u2019\u201d)]*(?: |$))", re.MULTILINE)


@rule.per_article
def exclamation(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield one finding, at the first exclamation mark."""
    marks = (found for found, _ in prose(article).find(_MARK, "!") if not found.quoted)
    found = [found for found in marks if found.piece.kind != "title"]  # frontmatter-title-form's
    if found:
        more = f"; others in this article: {len(found) - 1}" if len(found) > 1 else ""
        yield rule.finding(
            at=found[0].place,
            says="this ends in an exclamation mark",
            help=f"write a full stop{more}",
        )
