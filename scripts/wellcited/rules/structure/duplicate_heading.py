"""Two headings of one level do not have the same words.

Why: in a list of headings nobody can tell the two apart. The second gets an address with `-2` at its end, which
changes when a section is moved, and breaks the links of others.

Instead: say in each heading what its section is about: "How to stretch your calf", "How to stretch your thigh".

Source: WCAG 2.2, success criterion 2.4.6 (Headings and Labels); NHS digital service manual, content guide,
"Formatting": headings describe the content that follows.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.body import Heading
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_article
def duplicate_heading(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each heading that repeats an earlier one."""
    seen: dict[tuple[int, str], Heading] = {}
    for heading in article.body.headings:
        first = seen.setdefault((heading.level, " ".join(heading.text.casefold().split())), heading)
        if first is not heading and heading.text:
            yield rule.finding(
                at=article.here(heading.span),
                says=f'the heading "{heading.text}" stands here twice',
                label=f"also on line {first.span.line}",
                help="say in each of the two what its section is about",
            )
