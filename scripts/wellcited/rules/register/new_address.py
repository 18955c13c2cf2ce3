"""The address of each published article stands in the ledger of addresses.

Why: the ledger is how the checks know that a page was once there. An address that it does not list can vanish without
a word.

Instead: when you publish an article, add its line to docs/_register/addresses.yml. The finding says which.

Source: W3C, Cool URIs don't change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules._moved import new_homes
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_PLAIN = re.compile(r"[a-z0-9][\w/.-]*", re.ASCII)


@rule.per_library
def new_address(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each published or withdrawn article that is not listed, if the library keeps a ledger."""
    file, ledger = library.addresses.file, library.addresses.value
    if not file.text.strip() or file.faults:
        return
    moved = set(new_homes(library).values())  # their old line comes first: `links-vanished-address`
    for article in library.articles:
        listed = article.slug in ledger or article.slug in moved
        if article.readable and article.is_public and not listed:
            yield rule.finding(
                at=article.span("status"),
                says="the ledger of addresses does not list this article",
                help=f"add a line to {file.path}: `{_line(article, facts)}`",
            )


def _line(article: Article, facts: Facts) -> str:
    published = article.front.published or facts.today
    day = published.date() if isinstance(published, datetime) else published
    key = article.slug if _PLAIN.fullmatch(article.slug) else f'"{article.slug}"'
    return f"{key}: {{since: {day}}}"
