"""Lists of articles: related ones, those that were reviewed or changed of late, the A to Z."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from string import ascii_uppercase

from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.model.registers import Policy
from wellcited.model.reviewing import approvals
from wellcited.site import urls
from wellcited.site.days import date_view, day_of
from wellcited.site.sorting import letter_of, order
from wellcited.site.targets import Targets
from wellcited.site.views import ArticleLink, AToZView, EntryView, LetterView
from wellcited.site.visible import is_listed, title_of, visible

TYPE_WORDS = {
    "condition": "Condition",
    "symptom": "Symptom",
    "treatment": "Treatment",
    "medicine": "Medicine",
    "test": "Test",
    "self-care": "Self-care",
    "living-with": "Living with",
    "guide": "Guide",
}
RELATED = 6
"""Most related articles on a page: more is a list to search in, and the topic's page is that list."""
RECENT = 5


def article_link(article: Article, on: date | None = None, what: str = "") -> ArticleLink:
    """Return an article for a list, perhaps with what happened on which day."""
    return ArticleLink(
        title=title_of(article),
        summary=article.front.summary or "",
        url=urls.page(article.path),
        type_words=TYPE_WORDS.get(article.front.type or "", ""),
        on=date_view(on) if on else None,
        what=what,
    )


def related(article: Article, facts: Facts, targets: Targets, *, drafts: bool = False) -> tuple[ArticleLink, ...]:
    """Return articles to read next: those that the text links to from the same home topic, the rest of it, others."""
    others = [
        other
        for other in visible(facts.library, drafts=drafts)
        if other.path != article.path and is_listed(other) and other.front.status == "published"
    ]
    linked = {href.path for link in article.body.links if (href := targets.link(article, link.target))}
    home = article.front.topics[:1]
    wanted = [other for other in others if other.path in linked or (home and other.front.topics[:1] == home)]

    def rank(other: Article) -> tuple[bool, bool, tuple[str, str], str]:
        at_home = bool(home) and other.front.topics[:1] == home
        return (not at_home, other.path not in linked, order(title_of(other)), other.path)

    return tuple(article_link(other) for other in sorted(wanted, key=rank)[:RELATED])


def last_reviewed(article: Article, policy: Policy) -> date | None:
    """Return the day of the newest review that counts."""
    return max((review.on for review in approvals(article, policy).values() if review.on), default=None)


def last_changed(article: Article) -> tuple[date, str] | None:
    """Return the newest change that readers are told of, or the day of publication."""
    told = [(change.on, change.what or "") for change in article.front.changes if change.on]
    if told:
        newest = max(on for on, _ in told)
        return next((on, what) for on, what in reversed(told) if on == newest)
    return (day_of(article.front.published), "") if article.front.published else None


def recently_reviewed(facts: Facts, *, drafts: bool = False) -> tuple[ArticleLink, ...]:
    """Return the articles that were reviewed last, newest first."""
    return _recent(facts, lambda article: _with_no_words(last_reviewed(article, facts.policy)), drafts=drafts)


def recently_changed(facts: Facts, *, drafts: bool = False) -> tuple[ArticleLink, ...]:
    """Return the articles that changed after they were published, newest first, with what changed."""
    return _recent(facts, changed_later, drafts=drafts)


def changed_later(article: Article) -> tuple[date, str] | None:
    """Return the newest change of an article, if it came after its publication."""
    changed, published = last_changed(article), article.front.published
    return changed if changed and published and changed[0] > day_of(published) else None


def _with_no_words(day: date | None) -> tuple[date, str] | None:
    return (day, "") if day else None


def _recent(
    facts: Facts, when: Callable[[Article], tuple[date, str] | None], *, drafts: bool
) -> tuple[ArticleLink, ...]:
    dated = [
        (happened, article)
        for article in visible(facts.library, drafts=drafts)
        if is_listed(article) and (happened := when(article))
    ]
    dated.sort(key=lambda pair: (-pair[0][0].toordinal(), order(title_of(pair[1])), pair[1].path))
    return tuple(article_link(article, on, what) for (on, what), article in dated[:RECENT])


def a_to_z(facts: Facts, *, drafts: bool = False) -> AToZView:
    """Return every title and every other word for a subject, under its letter."""
    by_letter: dict[str, list[EntryView]] = {letter: [] for letter in ascii_uppercase}
    listed = [article for article in visible(facts.library, drafts=drafts) if is_listed(article)]
    for entry in sorted(_entries(listed), key=lambda entry: (order(entry.term), order(entry.title), entry.url)):
        by_letter.setdefault(letter_of(entry.term), []).append(entry)
    figures = sorted(letter for letter in by_letter if not letter.isalpha())
    others = sorted(by_letter.keys() - set(figures) - set(ascii_uppercase))
    return AToZView(
        url=urls.A_TO_Z,
        letters=tuple(
            LetterView(letter, f"wc-letter-{letter.lower().replace(chr(0x2013), '-')}", tuple(by_letter[letter]))
            for letter in (*figures, *ascii_uppercase, *others)
        ),
    )


def _entries(articles: Sequence[Article]) -> Iterator[EntryView]:
    for article in articles:
        title, url = title_of(article), urls.page(article.path)
        yield EntryView(title, title, url, True)
        seen = {order(title)[0]}
        for term in article.front.also_called:
            if term.strip() and order(term)[0] not in seen:
                seen.add(order(term)[0])
                yield EntryView(term, title, url, False)
