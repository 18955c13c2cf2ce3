"""A summary has 40 to 200 characters.

Why: it is what people see in search results and in links that others share. A shorter one does not tell them whether
the page is for them; a longer one is cut off in the middle.

Instead: write one or two plain sentences that say what the reader will learn.

Source: GOV.UK, Content design guidance, "Writing for GOV.UK", summaries: search engines show about 160 characters. The
limits are ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._filler import is_filler
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

SHORTEST, LONGEST = 40, 200


@rule.per_article
def summary_length(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a summary that is too short or too long."""
    summary = article.front.summary
    if summary and not SHORTEST <= len(summary) <= LONGEST and not is_filler(summary):
        long = len(summary) > LONGEST
        yield rule.finding(
            at=article.span("summary"),
            says=f"the summary has {len(summary)} characters",
            label=f"{LONGEST} is the most" if long else f"{SHORTEST} is the least",
            help=f"take out {len(summary) - LONGEST} or more" if long else "say what the reader will learn",
        )
