"""Topics: the shelves of the library, and the way down to an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellcited.model.article import Article
from wellcited.model.library import Facts, Library
from wellcited.model.registers import Topic
from wellcited.site import urls
from wellcited.site.lists import article_link
from wellcited.site.sorting import order
from wellcited.site.views import LinkView, TopicLink, TopicView
from wellcited.site.visible import is_listed, title_of, visible


def topic_link(library: Library, id_: str) -> LinkView:
    """Return a topic by its title."""
    topic = library.topic(id_)
    return LinkView(topic.title if topic and topic.title else id_, urls.topic(id_))


def breadcrumb(library: Library, topic: str) -> tuple[LinkView, ...]:
    """Return the way from the top topic down to *topic*; nothing for a topic that is in no register."""
    return tuple(topic_link(library, id_) for id_ in library.topic_paths.get(topic, ()))


def known_topics(article: Article, library: Library) -> tuple[str, ...]:
    """Return the topics of an article that the register has, home first, each once."""
    return tuple(id_ for id_ in dict.fromkeys(article.front.topics) if id_ in library.topic_paths)


def topic_views(facts: Facts, *, drafts: bool = False) -> tuple[TopicView, ...]:
    """Return a view of every topic, in the register's order, each before the topics inside it."""
    library = facts.library
    articles = [article for article in visible(library, drafts=drafts) if is_listed(article)]
    return tuple(
        TopicView(
            id=id_,
            title=topic.title or id_,
            summary=topic.summary or "",
            url=urls.topic(id_),
            breadcrumb=breadcrumb(library, id_)[:-1],
            subtopics=tuple(_card(library, below, inside, articles) for below, inside in topic.topics.items()),
            articles=tuple(
                article_link(article)
                for article in sorted(articles, key=lambda article: order(title_of(article)))
                if id_ in article.front.topics
            ),
            count=_count(id_, topic, articles),
        )
        for id_, topic in _walk(library.topics.value)
    )


def top_topics(facts: Facts, *, drafts: bool = False) -> tuple[TopicLink, ...]:
    """Return the top topics as cards."""
    articles = [article for article in visible(facts.library, drafts=drafts) if is_listed(article)]
    return tuple(_card(facts.library, id_, topic, articles) for id_, topic in facts.library.topics.value.items())


def _card(library: Library, id_: str, topic: Topic, articles: list[Article]) -> TopicLink:
    return TopicLink(
        title=topic.title or id_,
        summary=topic.summary or "",
        url=urls.topic(id_),
        count=_count(id_, topic, articles),
        subtopics=tuple(topic_link(library, below) for below in topic.topics),
    )


def _count(id_: str, topic: Topic, articles: Iterable[Article]) -> int:
    below = {id_, *(inside for inside, _ in _walk(topic.topics))}
    return sum(not below.isdisjoint(article.front.topics) for article in articles)


def _walk(topics: dict[str, Topic]) -> Iterator[tuple[str, Topic]]:
    for id_, topic in topics.items():
        yield id_, topic
        yield from _walk(topic.topics)
