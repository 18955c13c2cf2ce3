"""A whole copy: what stands above the text, the text in the order of the page, its words and its sources."""

from __future__ import annotations

from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode

from wellcited.citing import identifiers
from wellcited.citing.evidence import evidence_words
from wellcited.citing.html_list import reference_note
from wellcited.citing.references import format_plain
from wellcited.markup.calls import Call
from wellcited.markup.dialect import parse
from wellcited.model.article import Article
from wellcited.model.body import CARE_LEVELS
from wellcited.model.citation import Citation
from wellcited.model.library import Facts
from wellcited.site import components
from wellcited.site.machine.copy.blocks import blocks, box
from wellcited.site.machine.copy.inline import Page
from wellcited.site.machine.copy.text import line, written
from wellcited.site.parts import ReviewView, Settings
from wellcited.site.render import entries
from wellcited.site.targets import Targets
from wellcited.site.views import ArticleView

_NOTICES = {
    "demonstration": "This page is part of a demonstration. No clinician has reviewed it.",
    "withdrawn": "This page has been withdrawn. Do not rely on it.",
    "draft": "This is a draft.",
    "in-review": "This article is being reviewed.",
    "not-reviewed": "This page has no review that counts.",
    "changed-since-review": "The text has changed since its last review.",
}


def copy(
    view: ArticleView, article: Article, facts: Facts, settings: Settings, *, targets: Targets | None = None
) -> str:
    """
    Return the copy of an article.

    Args:
        view: The page.
        article: The article that the page is made from.
        facts: The library around it.
        settings: The site; without its address, links stay relative.
        targets: What can be linked, if it was found out before.
    """
    parts = [f"# {line(written(view.title))}", f"> {line(written(view.summary))}" if view.summary else ""]
    parts += [f"**{_NOTICES[notice]}**" for notice in view.notices]
    parts.append("\n".join(f"- {line_}" for line_ in _about(view, settings)))
    if view.status == "withdrawn":
        parts += [line(written(event.words)) for event in view.history[:1] if event.kind == "withdrawn"]
    else:
        targets = targets or Targets.of(facts.library)
        place = components.Place(facts.library, view.url)

        def expand(call: Call) -> components.Expansion | None:
            return components.expand(call, place)

        numbers = {reference.key: reference.number for reference in view.references}
        page = Page(article, settings.address(view.url), numbers, targets, expand)
        parts += _body(page, article)
        if view.words:
            words = (f"- {written(word.term)}: {written(word.meaning)}" for word in view.words)
            parts += ["## Words on this page", "\n".join(words)]
        sources = entries(article, facts)
        lines = (f"{number}. {_source(sources[key], settings)}" for key, number in numbers.items())
        parts += ["## Sources", "\n".join(lines)] if numbers else []
    return "\n\n".join(part for part in parts if part) + "\n"


def _about(view: ArticleView, settings: Settings) -> Iterator[str]:
    """Yield what a reader must know of the page before the text."""
    if settings.url:
        yield f"Address: <{settings.address(view.url)}>"
    facts = (
        ("Type", view.type_words),
        ("Topics", ", ".join(topic.title for topic in view.topics)),
        ("Also called", ", ".join(view.also_called)),
        ("Written by", ", ".join(person.name for person in view.authors)),
        ("Reviewed by", "; ".join(_review(review) for review in view.reviews) if view.status != "withdrawn" else ""),
        ("Published", view.published.words if view.published else ""),
        ("Updated", view.updated.words if view.updated else ""),
        ("Next review due", view.review_due.words if view.review_due and view.status != "withdrawn" else ""),
        ("Funding", "Nobody paid for the writing of this page." if view.is_unfunded else view.funding),
        ("Version", view.fingerprint),
        ("Licence", view.licence.title),
    )
    for name, words in facts:
        if words:
            yield f"{name}: {written(words)}"


def _review(review: ReviewView) -> str:
    credentials = f", {'; '.join(one.name for one in review.by.credentials)}" if review.by.credentials else ""
    return f"{review.by.name}{credentials} ({review.role_words} review, {review.on.words})"


def _body(page: Page, article: Article) -> list[str]:
    """Return the parts of the text in the order of the page: key points, cards by urgency, the rest."""
    root = SyntaxTreeNode(parse(article.body.text))
    found: dict[str, list[SyntaxTreeNode]] = {}
    rest = []
    for node in root.children:
        kind = str(node.nester_tokens.opening.meta["tag"]) if node.type == "admonition" and node.nester_tokens else ""
        if kind in ("key-points", *CARE_LEVELS):
            found.setdefault(kind, []).append(node)
        else:
            rest.append(node)
    lifted = [box(page, node, lifted=True) for kind in ("key-points", *CARE_LEVELS) for node in found.get(kind, ())]
    return [*lifted, *blocks(page, rest)]


def _source(citation: Citation, settings: Settings) -> str:
    """Return a reference with its kind of evidence, what to know about it, and the best address that is known."""
    plain = format_plain(citation, settings.style)
    evidence, note = evidence_words(citation), reference_note(citation)
    address = (
        identifiers.doi_url(citation.DOI or "")
        or identifiers.canonical_url(citation.URL or "")
        or identifiers.pubmed_url(citation.PMID or "")
    )
    said = " ".join(part for part in (plain, f"{evidence}." if evidence else "", note) if part)
    return line(written(said)) + (f" <{address}>" if address and address not in plain else "")
