"""The name of a website is written in letters that a reader can tell apart.

Why: the Cyrillic \u0430 looks like the Latin a. A site whose name is spelt with it looks like another, which the
reader trusts.

Instead: look at the address letter by letter. If the site's own name has such letters, leave it: a person must judge.

Source: Unicode Technical Standard #39, Unicode Security Mechanisms; RFC 3492, Punycode.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.places import Place
from wellcited.rules._tricks import host
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="hint")


@rule.per_article
def lookalike_host(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report hosts with other letters than a to z, also in their coded form, in links and in sources."""
    entries = [entry for entry in article.front.citations if isinstance(entry, Citation)]
    places: list[tuple[Place, str]] = [
        *((article.span(entry.at("URL")), entry.URL or "") for entry in entries),
        *((article.here(link.span), link.target) for link in article.body.links),
    ]
    for place, target in places:
        name = host(target)
        odd = sorted({char for char in name if not char.isascii()})
        if odd or name.startswith("xn--") or ".xn--" in name:
            yield rule.finding(
                at=place,
                says=f"the name `{name[:60]}` has letters that can look like others",
                label=", ".join(f"{char} is U+{ord(char):04X}" for char in odd[:3]),
                help="look at it letter by letter, and open it from a source that you trust",
            )
