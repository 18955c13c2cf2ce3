"""An article has every field that its status asks for.

Why: readers judge a health page by who wrote it, who paid, what it rests on and how old it is. A page that leaves one
of these out gives them nothing to judge by. A draft needs only a title, a type and a status.

Instead: add the field. Where the answer is "nobody" or "nothing", say so: `funding: none` is an answer, silence is not.

Source: JAMA benchmarks (Silberg, Lundberg and Musacchio 1997): authorship, attribution, disclosure and currency.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellcited.model.article import Article
from wellcited.model.base import Located
from wellcited.model.finding import Finding
from wellcited.model.frontmatter import FrontMatter, Waiver
from wellcited.model.library import Facts
from wellcited.model.missing import missing
from wellcited.rules.rule import Rule

rule = Rule(__name__, severity="error")

DRAFT_NEEDS = ("title", "type", "status")
_EXAMPLES = {
    "title": "title: Night leg cramps",
    "summary": "summary: One or two plain sentences.",
    "type": "type: condition",
    "status": "status: draft",
    "topics": "topics: [muscles]",
    "authors": "authors: [id-of-the-author]",
    "funding": "funding: none",
    "published": "published: 2026-11-22",
    "by": "by: id-of-the-reviewer",
    "role": "role: clinical",
    "on": "on: 2026-11-22",
    "outcome": "outcome: approved",
    "what": "what: First published.",
    "id": "id: hawke2021",
    "kind": "kind: Cochrane review",
}


@rule.per_article
def required(article: Article, facts: Facts) -> Iterator[Finding]:
    """Report each field that is missing, of the article and of each part in it."""
    if not article.readable:
        return
    for part, name in _lacking(article.front):
        if not (article.is_faulty(part.at(name)) or _is_unusable(article, part) or _is_elsewhere(article, part, name)):
            yield rule.finding(
                at=article.span(part.at(name)),
                says=f"`{name}` is {'empty' if article.node(part.at(name)) else 'missing'}{_where(part)}",
                help=_help(part, name),
            )


def _lacking(front: FrontMatter) -> Iterator[tuple[Located, str]]:
    """Yield what is missing; waivers have rules of their own."""
    for part, name in missing(front):
        early = front.status == "draft" and part is front and name not in DRAFT_NEEDS
        if not early and not isinstance(part, Waiver):
            yield part, name
    if front.status in ("published", "withdrawn") and front.published is None:
        yield front, "published"


def _is_unusable(article: Article, part: Located) -> bool:
    """Whether the part is no map of fields at all, which is reported already."""
    return bool(part.path) and any(fault.field == part.path for fault in article.faults)


def _is_elsewhere(article: Article, part: Located, name: str) -> bool:
    """Whether an unknown field, which is reported already, is probably this one: wrongly indented, or misspelt."""
    for fault in article.faults:
        if fault.rule == "frontmatter-unknown-key":
            above, _, key = fault.field.rpartition(".")
            if key == name or (part.path and above == part.path and not fault.meant):
                return True
    return False


def _where(part: Located) -> str:
    kind, _, number = part.path.rpartition(".")
    return f" in {kind.rstrip('s')} {int(number) + 1}" if number.isdecimal() else ""


def _help(part: Located, name: str) -> str:
    if name == "text":
        return "let `wellcited review` write the record"
    if part.path.startswith("citations.") and name == "type":
        return "add `type: article-journal`, or another type of CSL"
    if part.path.startswith("citations.") and name == "title":
        return "add `title: ...` with the title of the source"
    return f"add `{_EXAMPLES[name]}`" if part.path else f"add a line `{_EXAMPLES[name]}`"
