"""The pages of the people: who they are, what they declare, and what they wrote and reviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from wellcited.model.article import Article
from wellcited.model.frontmatter import Review
from wellcited.model.library import Facts
from wellcited.site import people, urls
from wellcited.site.days import date_view, day_of
from wellcited.site.lists import article_link
from wellcited.site.parts import ArticleLink, LinkView, PeopleView, ProfileView, ReviewedView
from wellcited.site.sorting import order
from wellcited.site.visible import is_listed, title_of, visible

TITLE = "People"


def people_view(facts: Facts, *, drafts: bool = False) -> PeopleView:
    """
    Return a profile of everybody of the register who wrote or reviewed an article that has a page, by name.

    A withdrawn article keeps its people, and is in nobody's list.
    """
    shown = visible(facts.library, drafts=drafts)
    ids = dict.fromkeys(id_ for article in shown for id_ in people.people_of(article) if id_ in facts.people)
    listed = [article for article in shown if is_listed(article)]
    profiles = (_profile(id_, facts, listed) for id_ in ids)
    return PeopleView(urls.PEOPLE, tuple(sorted(profiles, key=lambda one: (order(one.person.name), one.person.id))))


def _profile(id_: str, facts: Facts, articles: list[Article]) -> ProfileView:
    return ProfileView(
        person=people.person_view(id_, facts.people[id_]),
        url=urls.person(id_),
        breadcrumb=(LinkView(TITLE, urls.PEOPLE),),
        wrote=_wrote(id_, articles),
        reviewed=_reviewed(id_, articles),
    )


def _wrote(id_: str, articles: Iterable[Article]) -> tuple[ArticleLink, ...]:
    mine = [article for article in articles if id_ in article.front.authors]
    mine.sort(key=lambda article: (_newest_first(_published(article)), order(title_of(article)), article.path))
    return tuple(article_link(article, _published(article)) for article in mine)


def _reviewed(id_: str, articles: Iterable[Article]) -> tuple[ReviewedView, ...]:
    mine = [(review, article) for article in articles for review in _newest(id_, article)]
    mine.sort(key=lambda pair: (_newest_first(pair[0].on), order(title_of(pair[1])), pair[1].path, pair[0].role or ""))
    return tuple(
        ReviewedView(
            article=article_link(article),
            role_words=people.ROLE_WORDS.get(review.role or "", ""),
            outcome_words=people.OUTCOME_WORDS.get(review.outcome or "", ""),
            on=date_view(review.on),
        )
        for review, article in mine
        if review.on
    )


def _newest(id_: str, article: Article) -> Iterator[Review]:
    """Yield the newest review by one person in each role; of two on one day, the later in the file."""
    newest: dict[str, Review] = {}
    for review in article.front.reviews:
        if review.by == id_ and review.role and review.on and review.outcome:
            before = newest.get(review.role)
            if before is None or before.on is None or before.on <= review.on:
                newest[review.role] = review
    yield from newest.values()


def _published(article: Article) -> date | None:
    return day_of(article.front.published) if article.front.published else None


def _newest_first(day: date | None) -> int:
    return -day.toordinal() if day else 0
