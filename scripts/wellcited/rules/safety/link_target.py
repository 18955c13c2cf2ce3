"""A link leads where it seems to lead.

Why: `https://nhs.uk@evil.example/` opens evil.example, and browsers read a backslash as a slash. A reader who trusts
this site should not be led to another by a trick.

Instead: copy the address from your browser.

Source: RFC 3986, Uniform Resource Identifier, 7.6 "Semantic Attacks"; WHATWG, URL Standard.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules._tricks import trick
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error", waivable=False)


@rule.per_article
def link_target(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report user names, backslashes, control characters and bare machines in the addresses of links and pictures."""
    things = [(link.span, link.target) for link in article.body.links]
    things += [(image.span, image.target) for image in article.body.images]
    for span, target in sorted(things):
        says = trick(target)
        if says:
            help_ = "copy the address from your browser, or take the link out"
            yield rule.finding(at=article.here(span), says=says, help=help_)
