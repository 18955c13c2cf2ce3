"""The shelves of the library."""

from __future__ import annotations

from tests.site.little import facts
from wellcited.site.shelves import breadcrumb, top_topics, topic_views
from wellcited.site.views import LinkView, TopicLink

HEALTH, MUSCLES = LinkView("Health", "topics/health/"), LinkView("Muscles & joints", "topics/muscles/")
RECOVERY = LinkView("Recovery", "topics/recovery/")


def views(drafts=False):
    """Return the little library's topics by id."""
    return {view.id: view for view in topic_views(facts(), drafts=drafts)}


def test_topics_come_in_the_registers_order():
    """
    Each topic stands before the topics inside it.
    """
    assert ["health", "muscles", "recovery", "bones"] == list(views())


def test_a_topic_lists_its_articles_by_title():
    """
    Withdrawn articles and drafts are on no shelf; an article with two topics is on both.
    """
    assert ["Everything & <more>", "Milk", "Other pains"] == [link.title for link in views()["muscles"].articles]
    assert ["Everything & <more>", "Milk"] == [link.title for link in views()["bones"].articles]
    assert () == views()["recovery"].articles
    assert "A draft" == views(drafts=True)["muscles"].articles[0].title


def test_a_topic_knows_what_is_above_and_below():
    """
    The way down is the breadcrumb, and what is inside is listed with the number of its articles.
    """
    health = views()["health"]

    assert ((), (HEALTH,)) == (health.breadcrumb, views()["muscles"].breadcrumb)
    assert [("Muscles & joints", 3), ("Recovery", 0)] == [(link.title, link.count) for link in health.subtopics]
    assert (0, 3) == (len(health.articles), health.count)


def test_the_front_page_has_the_top_topics():
    """
    A card counts each article once, also if it stands on two shelves below.
    """
    expected = (
        TopicLink("Health", "Everyday questions.", "topics/health/", 3, (MUSCLES, RECOVERY)),
        TopicLink("Bones", "Strong bones.", "topics/bones/", 2),
    )

    assert expected == top_topics(facts())


def test_the_way_down_to_an_article():
    """
    The breadcrumb leads from the top to the article's home; an unknown topic has none.
    """
    assert (HEALTH, MUSCLES) == breadcrumb(facts().library, "muscles")
    assert () == breadcrumb(facts().library, "gone")
