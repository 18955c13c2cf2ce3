"""
A library to the view of its freshness.

Only what readers can read is counted: published articles. The day is that of the build, and what is late or soon is
reckoned as `wellcited due` reckons it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from wellcited.model.article import Article
from wellcited.model.library import Facts
from wellcited.planning.due import Due, plan
from wellcited.rules import find_rule
from wellcited.site import urls
from wellcited.site.days import date_view, maybe
from wellcited.site.freshness.chart import chart
from wellcited.site.freshness.parts import (
    DueView,
    FreshnessView,
    GroupView,
    ScoreView,
    StandardsView,
    WaiverView,
)
from wellcited.site.lists import TYPE_WORDS
from wellcited.site.parts import LinkView
from wellcited.site.people import ROLE_WORDS, person_view
from wellcited.site.sorting import order
from wellcited.site.visible import title_of
from wellcited.standards.card import Card, cards

NOBODY = "Nobody yet"


def freshness_view(facts: Facts) -> FreshnessView:
    """Return the view."""
    library = facts.library
    articles = [one for one in library.articles if one.readable and one.front.status == "published"]
    shown = {article.path for article in articles}
    entries = [entry for entry in plan(facts).entries if entry.path in shown]
    late = {entry.path for entry in entries if entry.must}
    soon = {entry.path for entry in entries if entry.state == "due-soon"} - late

    def group(id_: str, title: str, url: str, some: Iterable[Article]) -> GroupView:
        paths = {article.path for article in some}
        return GroupView(id_, title, url, len(paths), len(paths & late), len(paths & soon))

    links = {article.path: LinkView(title_of(article), urls.page(article.path)) for article in articles}
    standards = tuple(
        StandardsView(links[article.path], article.path, tuple(map(_score, cards(article, facts))))
        for article in articles
    )
    scores = [score for one in standards for score in one.scores]
    undecidable = sum(score.undecidable for score in scores)
    return FreshnessView(
        url=urls.FRESHNESS,
        data_url=urls.FRESHNESS_DATA,
        as_of=date_view(facts.today),
        all=group("all", "All articles", "", articles),
        late=tuple(_due(entry, links, facts) for entry in entries if entry.must),
        soon=tuple(_due(entry, links, facts) for entry in entries if entry.state == "due-soon"),
        soon_days=facts.policy.review.due_soon_days,
        by_topic=tuple(_by(articles, _topic, lambda id_: _topic_title(id_, facts), urls.topic, group)),
        by_type=tuple(_by(articles, _type, lambda id_: TYPE_WORDS.get(id_, id_), lambda id_: "", group)),
        by_reviewer=tuple(_by_reviewer(entries, facts)),
        waivers=tuple(_waivers(articles, links, facts)),
        standards=standards,
        undecidable=undecidable,
        items=undecidable + sum(score.met + score.not_met for score in scores),
        chart=chart(library.history.timeline),
    )


def _by(
    articles: Iterable[Article],
    key: Callable[[Article], str],
    title: Callable[[str], str],
    url: Callable[[str], str],
    group: Callable[[str, str, str, Iterable[Article]], GroupView],
) -> Iterator[GroupView]:
    """Yield the groups of articles by something, by title."""
    found: dict[str, list[Article]] = {}
    for article in articles:
        found.setdefault(key(article), []).append(article)
    for id_ in sorted(found, key=lambda one: (order(title(one)), one)):
        yield group(id_, title(id_), url(id_) if id_ else "", found[id_])


def _topic(article: Article) -> str:
    return next(iter(article.front.topics), "")


def _type(article: Article) -> str:
    return article.front.type or ""


def _topic_title(id_: str, facts: Facts) -> str:
    topic = facts.library.topic(id_)
    return (topic.title if topic else None) or id_ or "No topic"


def _by_reviewer(entries: list[Due], facts: Facts) -> Iterator[GroupView]:
    """Yield the reviews of each person who did the last one; those that nobody did come last."""
    found: dict[str, list[Due]] = {}
    for entry in entries:
        found.setdefault(next(iter(entry.reviewers), ""), []).append(entry)
    named = {id_: person_view(id_, facts.people.get(id_)) for id_ in found if id_}
    for id_ in sorted(found, key=lambda one: (not one, order(named[one].name) if one else (), one)):
        some = found[id_]
        yield GroupView(
            id=id_,
            title=named[id_].name if id_ else NOBODY,
            url=named[id_].page if id_ else "",
            total=len(some),
            late=sum(entry.must for entry in some),
            soon=sum(entry.state == "due-soon" for entry in some),
        )


def _due(entry: Due, links: dict[str, LinkView], facts: Facts) -> DueView:
    people = [person_view(id_, facts.people.get(id_)) for id_ in entry.reviewers]
    return DueView(
        article=links[entry.path],
        role=entry.role,
        role_words=ROLE_WORDS[entry.role],
        who=tuple(LinkView(person.name, person.page) for person in people),
        state=entry.state,
        due=maybe(entry.due),
        days=entry.late or entry.left or 0,
    )


def _waivers(articles: Iterable[Article], links: dict[str, LinkView], facts: Facts) -> Iterator[WaiverView]:
    """Yield the waivers, the one that ends first at the top."""
    found = [(waiver, article) for article in articles for waiver in article.front.waivers if waiver.rule]
    for waiver, article in sorted(found, key=lambda pair: (str(pair[0].until), pair[1].path, pair[0].rule)):
        name = waiver.rule or ""
        yield WaiverView(
            article=links[article.path],
            rule=LinkView(name, urls.rule(name) if find_rule(name) else ""),
            until=maybe(waiver.until),
            is_over=waiver.until is None or waiver.until < facts.today,
            because=waiver.because or "",
        )


def _score(card: Card) -> ScoreView:
    return ScoreView(
        instrument=card.instrument.id,
        name=card.instrument.name,
        met=card.count("met"),
        not_met=card.count("not-met"),
        undecidable=card.count("not-decidable"),
        lacking=tuple(dict.fromkeys(one.why for one in card.decisions if one.answer == "not-met")),
    )
