"""Pages that are no articles, for machines."""

from __future__ import annotations

import json

from tests.site.json_ld.shapes import faults
from tests.site.little import SETTINGS, facts
from wellcited.site.json_ld.pages import (
    glossary_json_ld,
    page_json_ld,
    people_json_ld,
    profile_json_ld,
    topic_json_ld,
)
from wellcited.site.library_view import library_view
from wellcited.site.parts import LinkView
from wellcited.site.views import Settings

BASE = "https://library.example.org/"
VIEW = library_view(facts(), SETTINGS, drafts=True)


def test_every_kind_of_page_fits_the_vocabulary():
    """
    Front page, lists, topics, people, glossary: with or without an address of the site.
    """
    for settings in (SETTINGS, Settings()):
        scripts = [
            page_json_ld(settings, title="Example", url="", summary="All of it."),
            page_json_ld(settings, title="A to Z", url="a-to-z/", kind="CollectionPage"),
            page_json_ld(settings, title="Us", url="about/us/", way=[LinkView("About", "about/")], kind="AboutPage"),
            people_json_ld(VIEW.people, "People", "Who stands behind this.", settings),
            glossary_json_ld(VIEW.glossary, "Glossary", "What words mean.", settings),
            *(topic_json_ld(topic, settings) for topic in VIEW.topics),
            *(profile_json_ld(profile, settings) for profile in VIEW.people.people),
        ]

        assert [[]] * len(scripts) == [faults(json.loads(script)) for script in scripts]


def test_the_front_page_has_no_way_to_itself():
    """
    It is where every way begins.
    """
    kinds = [node["@type"] for node in json.loads(page_json_ld(SETTINGS, title="Example", url=""))["@graph"]]

    assert ["WebPage", "WebSite", "Organization"] == kinds


def test_a_topic_names_what_is_on_its_shelf():
    """
    In the order in which readers see it.
    """
    topic = VIEW.topic_by_id["muscles"]
    page, way = json.loads(topic_json_ld(topic, SETTINGS))["@graph"][:2]

    assert [link.title for link in topic.articles] == [part["name"] for part in page["hasPart"]]
    assert ["Home", "Health", "Muscles & joints"] == [step["name"] for step in way["itemListElement"]]


def test_a_profile_is_about_its_person_unless_it_is_a_sample():
    """
    A sample stands for nobody.
    """
    pages = {
        profile.person.id: json.loads(profile_json_ld(profile, SETTINGS))["@graph"][0] for profile in VIEW.people.people
    }

    assert ("ProfilePage", "Bea Doctor") == (pages["bea-doctor"]["@type"], pages["bea-doctor"]["mainEntity"]["name"])
    assert ("WebPage", False) == (pages["sample-author"]["@type"], "mainEntity" in pages["sample-author"])


def test_the_glossary_says_what_each_word_means():
    """
    Each word has an address of its own.
    """
    page = json.loads(glossary_json_ld(VIEW.glossary, "Glossary", "Words.", SETTINGS))["@graph"][0]
    dxa = page["mainEntity"]["hasDefinedTerm"][-1]

    assert ("DXA", ["DEXA"], f"{BASE}glossary/#term-dxa") == (dxa["name"], dxa["alternateName"], dxa["url"])


def test_no_script_can_be_ended():
    """
    Titles of pages that owners keep are escaped like all others.
    """
    made = page_json_ld(SETTINGS, title="</script><b>", url="about/", summary="<!--")

    assert not set(made) & set("<>&")
