"""A title is written like the beginning of a sentence, without a full stop.

Why: a full stop tells a reader that the text ends here. Words in capitals are harder to read, and some screen readers
spell them letter by letter.

Instead: write a capital for the first word and for names only, and put no full stop at the end. A question keeps its
question mark.

Source: NHS content style guide, "Formatting and punctuation": sentence case, no block capitals; GOV.UK, Content design
guidance, "Writing for GOV.UK": titles have no full stop at the end.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.frontmatter._filler import is_filler
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")


@rule.per_article
def title_form(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a title in capitals, or one with a full stop or an exclamation mark at its end."""
    title = article.front.title or ""
    if is_filler(title):
        return
    if title.endswith((".", "!", ",", ":", ";")) and not title.endswith(("...", "etc.")):
        yield rule.finding(
            at=article.span("title"), says=f"the title ends with `{title[-1]}`", help="leave it out of the title"
        )
    elif title.isupper() and len(title.split()) > 1:
        yield rule.finding(
            at=article.span("title"),
            says="the title is written in capitals",
            help="write capitals only for the first letter, names and abbreviations",
        )
