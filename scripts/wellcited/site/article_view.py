"""One article as its page shows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from wellcited.citing.evidence import evidence_words
from wellcited.citing.html import Html
from wellcited.citing.html_list import list_html, reference_line_html, reference_note
from wellcited.citing.references import format_plain
from wellcited.model.article import Article
from wellcited.model.citation import Citation
from wellcited.model.frontmatter import Codes
from wellcited.model.library import Facts, Library
from wellcited.model.registers import Policy
from wellcited.model.reviewing import approvals, days_overdue, next_due
from wellcited.site import people, shelves, urls
from wellcited.site.days import date_view, maybe
from wellcited.site.feedback import feedback_view
from wellcited.site.history import KIND_WORDS, events
from wellcited.site.how_to_cite import how_to_cite
from wellcited.site.json_ld.article import article_json_ld
from wellcited.site.lists import TYPE_WORDS, changed_later, last_reviewed, related
from wellcited.site.render import entries, render_body
from wellcited.site.safe import SafeHtml
from wellcited.site.targets import Targets
from wellcited.site.views import (
    ArticleView,
    ChangeView,
    CodeView,
    EventView,
    LinkView,
    Notice,
    ReferenceView,
    Settings,
)
from wellcited.site.visible import title_of
from wellcited.site.words import words_html

WITHDRAWN = "This page has been withdrawn."
"""Stands for the summary of an article whose advice no longer holds."""

_SYSTEMS = (("icd-10", "ICD-10", "icd_10"), ("icd-10-cm", "ICD-10-CM", "icd_10_cm"), ("mesh", "MeSH", "mesh"))


def article_view(
    article: Article,
    facts: Facts,
    settings: Settings | None = None,
    *,
    drafts: bool = False,
    targets: Targets | None = None,
) -> ArticleView:
    """
    Return the view of one article.

    A withdrawn article keeps its title, its people and its dates; what it said is gone from the page.

    Args:
        article: The article.
        facts: The library around it, and the day of the build.
        settings: What there is to know about the site.
        drafts: Whether articles that readers do not see yet can be linked and listed, as in a preview.
        targets: What can be linked, if it was found out before; it is the same for all articles of a library.
    """
    settings = settings or Settings()
    targets = targets or Targets.of(facts.library, drafts=drafts)
    view = _frame(article, facts, settings)
    view = replace(view, related=related(article, facts, targets, drafts=drafts))
    if article.front.status == "withdrawn":
        return replace(view, summary=WITHDRAWN, json_ld=article_json_ld(replace(view, summary=WITHDRAWN), (), settings))
    rendered = render_body(article, facts, drafts=drafts, targets=targets, explain=settings.explain_words)
    sources = entries(article, facts)
    cited = [sources[key] for key in rendered.numbering.ids]
    mentions = (rendered.numbering.mentions_of(key) for key in rendered.numbering.ids)
    lines = [reference_line_html(*pair, settings.style) for pair in zip(cited, mentions, strict=True)]
    view = replace(
        view,
        key_points_html=rendered.key_points_html,
        cards=rendered.cards,
        body_html=rendered.body_html,
        contents=rendered.contents,
        references_html=SafeHtml(list_html(lines).markup),
        references=_references(cited, lines, settings),
        aspects=_aspects(article, facts.policy),
        feedback=feedback_view(view.title, view.url, view.fingerprint, rendered.contents, settings),
        words=rendered.words,
        words_html=words_html(rendered.words),
    )
    return replace(view, json_ld=article_json_ld(view, cited, settings))


def _frame(article: Article, facts: Facts, settings: Settings) -> ArticleView:
    """Return the view without what the body says."""
    front, library = article.front, facts.library
    topics = shelves.known_topics(article, library)
    authors = people.people_views(front.authors, facts)
    reviews = people.review_views(article, facts)
    published, updated = maybe(front.published), _updated(article)
    url, title = urls.page(article.path), title_of(article)
    late = days_overdue(article, facts.policy, facts.today)
    return ArticleView(
        path=article.path,
        url=url,
        title=title,
        summary=front.summary or "",
        type=front.type or "",
        type_words=TYPE_WORDS.get(front.type or "", ""),
        status=front.status or "draft",
        notices=_notices(article, facts, reviewed=bool(reviews)),
        breadcrumb=shelves.breadcrumb(library, topics[0]) if topics else (),
        topics=tuple(shelves.topic_link(library, topic) for topic in topics),
        also_called=front.also_called,
        codes=_codes(front.codes),
        authors=authors,
        reviewers=tuple({review.by.id: review.by for review in reviews}.values()),
        reviews=reviews,
        published=published,
        updated=maybe(updated),
        last_reviewed=maybe(last_reviewed(article, facts.policy)),
        review_due=maybe(next_due(article, facts.policy)),
        overdue=late > 0,
        days_overdue=late,
        key_points_html=SafeHtml(),
        cards=(),
        body_html=SafeHtml(),
        contents=(),
        references_html=SafeHtml(),
        references=(),
        funding=(front.funding or "").strip(),
        is_unfunded=people.is_none(front.funding),
        changes=_changes(article),
        how_to_cite=how_to_cite(title, url, authors, published, maybe(updated), settings),
        licence=LinkView(settings.licence_name, settings.licence_url),
        related=(),
        json_ld=SafeHtml(),
        fingerprint=article.fingerprint,
        history=tuple(
            EventView(event.kind, KIND_WORDS[event.kind], date_view(event.on), event.words)
            for event in events(article, facts)
        ),
        address=settings.address(url),
        copy_url=urls.copy(url),
        feedback=feedback_view(title, url, article.fingerprint, (), settings),
        successor=_successor(article, library),
    )


def _successor(article: Article, library: Library) -> LinkView | None:
    """Return the article that the ledger names in the place of a withdrawn one, if readers can open it."""
    entry = library.addresses.value.get(article.slug)
    if article.front.status != "withdrawn" or entry is None or not entry.instead:
        return None
    shown = (one for one in library.articles if one.front.status == "published")
    other = next((one for one in shown if one.slug == entry.instead), None)
    return LinkView(title_of(other), urls.page(other.path)) if other else None


def _updated(article: Article) -> date | None:
    """Return the day of the last change, if it came after publication."""
    changed = changed_later(article)
    return changed[0] if changed else None


def _notices(article: Article, facts: Facts, *, reviewed: bool) -> tuple[Notice, ...]:
    notices: list[Notice] = []
    if people.is_demonstration(article, facts):
        notices.append("demonstration")
    status = article.front.status
    if status == "withdrawn":
        notices.append("withdrawn")
    elif status == "in-review":
        notices.append("in-review")
    elif status != "published":
        notices.append("draft")
    if status != "withdrawn":
        if not reviewed:
            notices.append("not-reviewed")
        elif _has_changed(article, facts):
            notices.append("changed-since-review")
        if any(source.is_retracted for source in facts.library.citations(article)):
            notices.append("source-retracted")
    return tuple(notices)


def _has_changed(article: Article, facts: Facts) -> bool:
    """Return whether an approval that counts was given to another text than the one that is shown."""
    counting = approvals(article, facts.policy).values()
    return any(review.text and not article.was(review.text) for review in counting)


def _aspects(article: Article, policy: Policy) -> tuple[str, ...]:
    """Return which of the sections that the policy names for this type the article has."""
    sections = policy.sections.get(article.front.type, ()) if article.front.type else ()
    headings = [heading.text for heading in article.body.headings]
    return tuple(
        section.section
        for section in sections
        if section.section and any(section.is_met_by(heading) for heading in headings)
    )


def _codes(codes: Codes | None) -> tuple[CodeView, ...]:
    return tuple(
        CodeView(system, words, code) for system, words, field in _SYSTEMS for code in getattr(codes, field, ())
    )


def _changes(article: Article) -> tuple[ChangeView, ...]:
    told = [(change.on, change.what) for change in article.front.changes if change.on and change.what]
    newest_first = sorted(enumerate(told), key=lambda pair: (pair[1][0], pair[0]), reverse=True)
    return tuple(ChangeView(date_view(on), what) for _, (on, what) in newest_first)


def _references(cited: list[Citation], lines: list[Html], settings: Settings) -> tuple[ReferenceView, ...]:
    return tuple(
        ReferenceView(
            number=number,
            anchor=f"ref-{number}",
            html=SafeHtml(line.markup),
            plain=format_plain(citation, settings.style),
            note=reference_note(citation),
            evidence=evidence_words(citation),
            key=citation.id or "",
        )
        for number, (citation, line) in enumerate(zip(cited, lines, strict=True), 1)
    )
