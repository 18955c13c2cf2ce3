"""An article has the sections that its type needs.

Why: people come with the same few questions to every page of a kind. An answer that is missing is often the one that
they came for, and what is not known belongs to it.

Instead: add the section. The help names wordings of its heading that count; `…` stands for any words.

Source: docs/about/editorial-policy.md, kept as data in docs/_register/policy.yml, `sections`. DISCERN, questions 8 to
12: uncertainty, how each treatment works, its benefits, its risks, what happens without treatment.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def required_sections(article: Article, facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each section that is missing. Without any body, structure-body-empty speaks."""
    kind = article.front.type
    if kind is None or not article.body.blocks:
        return
    for section in facts.policy.sections.get(kind, ()):
        if section.headings and not any(section.is_met_by(heading.text) for heading in article.body.headings):
            wordings = ", ".join(f'"{heading.replace("*", "…").strip()}"' for heading in section.headings)
            yield rule.finding(
                at=article.span("type"),
                says=f"the section about {section.section or 'this'} is missing",
                label=f"the type {kind} needs it",
                help=f"add a heading with one of these wordings: {wordings}",
            )
