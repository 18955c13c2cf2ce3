"""The name of an article's file makes an address that can be read, typed and said aloud.

Why: the file's path is the page's address. Capitals, spaces and accents turn into signs that nobody can type, and on
some servers `Cramps.md` and `cramps.md` are one page.

Instead: rename the file. Use small letters, figures, and hyphens between words. Do it before the page is published:
afterwards others link to it.

Source: GOV.UK, URL standards: lower case, with dashes between words; RFC 3986, section 2.3 (unreserved characters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.finding import Finding
from wellcited.model.library import Facts
from wellcited.model.span import FIRST
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="warning")

_GOOD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@rule.per_article
def address(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report a path that has anything but small letters, figures and hyphens between its slashes."""
    parts = article.path.removesuffix(".md").split("/")
    wrong = [part for part in parts if not _GOOD.fullmatch(part)]
    if wrong:
        better = [_mended(part) for part in parts]
        yield rule.finding(
            at=article.here(FIRST),
            says=f"`{wrong[-1][:60]}` is hard to type in an address",
            help=f"rename it to {'/'.join(better)}.md" if all(better) else "use small letters, figures and hyphens",
        )


def _mended(part: str) -> str:
    plain = unicodedata.normalize("NFKD", part).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain.replace("'", "")))
