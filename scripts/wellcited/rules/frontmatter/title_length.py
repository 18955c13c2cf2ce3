"""A title has 3 to 80 characters.

Why: search engines cut long titles, and a list of long titles cannot be scanned. A title of two letters says nothing.

Instead: say in a few words what the article is about, and leave the rest to the summary.

Source: GOV.UK, Content design guidance, "Writing for GOV.UK", titles: short, clear and descriptive. The limits are
ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._filler import is_filler
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

SHORTEST, LONGEST = 3, 80


@rule.per_article
def title_length(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a title that is too short or too long."""
    title = article.front.title
    if title and not SHORTEST <= len(title) <= LONGEST and not is_filler(title):
        long = len(title) > LONGEST
        yield rule.finding(
            at=article.span("title"),
            says=f"the title has {len(title)} character{'s' if len(title) > 1 else ''}",
            label=f"{LONGEST} is the most" if long else f"{SHORTEST} is the least",
            help="shorten it, and say the rest in the summary" if long else "say what the article is about",
        )
