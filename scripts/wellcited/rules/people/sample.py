"""No sample profile stands behind a page that real readers will use.

Why: a sample is nobody. A page that a sample wrote or reviewed was written and reviewed by nobody, and readers would
trust it all the same.

Instead: put real people into docs/_register/people.yml, let them review the articles, and name them there. This rule is
asked only by `wellcited check --production`: a demonstration may use samples, and says so on every page.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997), authorship; docs/about/editorial-policy.md, "Who writes
and who checks".
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules.people._people import people
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", production=True)


@rule.per_register
def sample(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each sample profile that a public article names."""
    public = [article for article in library.articles if article.is_public]
    for id_, person in people(library):
        using = [article for article in public if id_ in _named(article)]
        if person.sample and using:
            more = f" and {len(using) - 1} more" if len(using) > 1 else ""
            yield rule.finding(
                at=library.people.file.span(person.at("sample")),
                says=f"`{id_}` ({person.name or 'no name'}) is a sample, and public articles name it",
                label=f"in {using[0].path}{more}",
                help="put a real person in its place, in the register and in the articles",
            )


def _named(article: Article) -> set[str | None]:
    return {*article.front.authors, *(review.by for review in article.front.reviews)}
