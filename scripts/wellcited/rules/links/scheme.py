"""A link leads to another article by its file, or to the web by https.

Why: other kinds of address run code in the reader's browser, open files of the reader's machine, or can be read and
changed on their way. An address that begins with a slash breaks when the site moves into a folder.

Instead: write `../topic/article.md` for an article, and `https://...` for the web. `mailto:` and `tel:` are fine.

Source: OWASP, Cross Site Scripting Prevention Cheat Sheet: only safe schemes in links; OWASP, Transport Layer Security
Cheat Sheet.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.rules.links._targets import pictures, real_links
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

_ALLOWED: tuple[str, ...] = ("https", "mailto", "tel")
_SLASHES = "/\\"
_OTHERWISE = "link to a page with https://, or take the link out"
_HELP = {
    "http": "see if the address opens with https://, and write that",
    "": "write the path of the file, relative to this one: ../topic/article.md",
}


@rule.per_article
def scheme(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report every other scheme, and addresses without one that begin with a slash; pictures on the web have a rule."""
    links = [(link.span, target, _ALLOWED) for link, target in real_links(article)]
    images = [(image.span, target, ()) for image, target in pictures(article) if not target.is_web]
    for span, target, allowed in sorted([*links, *images], key=lambda one: one[0]):
        if target.is_relative or target.scheme in allowed:
            continue
        if target.scheme:
            says, help_ = f"an address may not begin with `{target.scheme}:`", _HELP.get(target.scheme, _OTHERWISE)
        elif target.is_web:
            says, help_ = "this address does not say https", f"write https://{target.written.lstrip(_SLASHES)}"
        else:
            says, help_ = "this address begins with a slash", _HELP[""]
        yield rule.finding(at=article.here(span), says=says, help=help_)
