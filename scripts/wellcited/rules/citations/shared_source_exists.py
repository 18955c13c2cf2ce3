"""A shared source that an article lists exists.

Why: without the file there is nothing to print: the reader sees a number that leads to no source.

Instead: correct the id, or describe the source in a file of that name under docs/_register/sources/.

Source: ICMJE Recommendations, IV.A.3.g "References"; docs/about/editorial-policy.md, "Sources".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.frontmatter import SourceRef
from wellcited.model.library import Facts
from wellcited.rules.citations._marks import near
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")


@rule.per_article
def shared_source_exists(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each listed id that no file under docs/_register/sources/ has."""
    known = sorted(facts.library.sources)
    for entry in article.front.citations:
        if isinstance(entry, SourceRef) and entry.id and entry.id not in facts.library.sources:
            guess = near(entry.id, known)
            yield rule.finding(
                at=article.span(entry.path),
                says=f"there is no shared source `{entry.id}`",
                help=f"did you mean `{guess}`?"
                if guess
                else f"describe it in docs/_register/sources/{entry.id}.yml, or here with all its fields",
            )
