"""Everybody whom an article names is in the register of people.

Why: a name means something to a reader only with what stands behind it: who this is, what they know, and what could
sway them. Without an entry the page can show none of it.

Instead: use the id of a person in docs/_register/people.yml. If the person is new, add them there first.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship: authors with their affiliations and
credentials.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._near import suggestion
from wellcited.rules.frontmatter._lists import items
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_GUESSES = 5


@rule.per_article
def known_person(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each author and reviewer who is not in the register, if the register can be read and names anybody."""
    file = facts.library.people.file
    root = file.node("")
    if root is None or not root.keys:
        return
    named = [*items(article, "authors")]
    named += [(review.at("by"), review.by) for review in article.front.reviews if review.by]
    # Whoever has a faulty entry is known all the same: the fault is reported in the register.
    unknown = [(path, id_) for path, id_ in named if id_ not in facts.people and id_ not in root.keys]
    for number, (path, id_) in enumerate(unknown):
        add = "or add them to docs/_register/people.yml"
        yield rule.finding(
            at=article.span(path),
            says=f"nobody in the register is called `{id_}`",
            help=suggestion(id_, facts.people, add) if number < _GUESSES else "use the id of a person",
        )
