"""The address of each published article stands in the ledger of addresses.

Why: the ledger is how the checks know that a page was once there. An address that it does not list can vanish without
a word.

Instead: when you publish an article, add its line to docs/_register/addresses.yml. The finding says which.

Source: W3C, Cool URIs don't change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from wellcited.model.addresses import address_of
from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts, Library
from wellcited.rules._moved import file_name, new_homes
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_PLAIN = re.compile(r"[a-z0-9][\w/.-]*", re.ASCII)


def _beside(library: Library, chosen: Sequence[Article]) -> Library:
    """Keep the articles whose files have the same names: one of them may have been moved."""
    ledger = library.addresses.value
    names = {file_name(article.slug) for article in chosen if article.slug not in ledger}
    others = {path for path in library.by_path if file_name(address_of(path)) in names}
    return library.narrowed(others.union(article.path for article in chosen))


@rule.per_library(beside=_beside)
def new_address(library: Library, facts: Facts) -> Iterator[Finding]:
    """Report each published or withdrawn article that is not listed, if the library keeps a ledger."""
    file, ledger = library.addresses.file, library.addresses.value
    if not file.text.strip() or file.faults:
        return
    unlisted = [article for article in library.articles if article.slug not in ledger and article.is_public]
    moved = set(new_homes(library).values()) if unlisted else ()  # `links-vanished-address` names them first
    for article in unlisted:
        if article.readable and article.slug not in moved:
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
