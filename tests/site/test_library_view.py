"""A library as views."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.conftest import ROOT, TODAY
from tests.sample import sample_library
from tests.site.allowed import faults
from tests.site.little import SETTINGS, article, beside, facts
from wellcited.model.library import Facts
from wellcited.reading.library import read_library
from wellcited.site.article_view import article_view
from wellcited.site.library_view import library_view
from wellcited.site.visible import visible


def paths(view):
    """Return the files of the articles that have a page."""
    return [page.path for page in view.articles]


def test_readers_see_what_was_published():
    """
    Published and withdrawn articles have a page; a preview has all.
    """
    public = ["docs/bones/milk.md", "docs/bones/withdrawn.md", "docs/muscles/everything.md", "docs/muscles/other.md"]

    assert public == paths(library_view(facts()))
    assert {"docs/muscles/draft.md"} == set(paths(library_view(facts(), drafts=True))) - set(public)


def test_the_same_library_gives_the_same_views():
    """
    Nothing depends on a clock, on chance or on what was rendered before.
    """
    again = Facts(TODAY, read_library(ROOT / "tests" / "site" / "_library"))

    assert repr(library_view(facts(), SETTINGS)) == repr(library_view(again, SETTINGS))


def test_a_page_does_not_depend_on_the_order_of_the_others():
    """
    Articles read in another order give the same pages and the same lists.
    """
    library = facts().library
    turned = Facts(TODAY, replace(library, articles=tuple(reversed(library.articles))))
    here, there = library_view(facts(), SETTINGS), library_view(turned, SETTINGS)

    assert here.by_path == there.by_path
    assert (here.home, here.topics, here.a_to_z, here.site) == (there.home, there.topics, there.a_to_z, there.site)


def test_a_page_does_not_depend_on_what_other_pages_say():
    """
    Another article's text can change without a change to this page: only what it shows of others counts.
    """
    other = facts().library.by_path["docs/muscles/other.md"]
    said = article("## What helps\n\nSomething else entirely.\n")
    changed = beside(replace(other, body=said.body))
    one = facts().library.by_path["docs/muscles/everything.md"]

    assert article_view(one, facts(), SETTINGS) == article_view(one, changed, SETTINGS)


def test_the_day_changes_what_is_late_and_nothing_else():
    """
    A page built on another day differs in its lateness alone.
    """
    one = facts().library.by_path["docs/muscles/other.md"]
    later = article_view(one, Facts(date(2027, 1, 1), facts().library), SETTINGS)
    now = article_view(one, Facts(date(2026, 1, 1), facts().library), SETTINGS)

    assert now != later
    assert now == replace(later, overdue=now.overdue, days_overdue=now.days_overdue)


def test_a_sample_person_makes_the_whole_site_a_demonstration():
    """
    One public article with a sample person is enough; a draft that readers do not see is not.
    """
    assert not library_view(facts()).site.is_demonstration
    assert library_view(facts(), drafts=True).site.is_demonstration


def test_what_the_site_says_of_itself():
    """
    Everybody who wrote or reviewed stands there once, by name; withdrawn pages are not counted.
    """
    site = library_view(facts(), SETTINGS).site

    assert ("Example library", 3) == (site.name, site.articles)
    assert ["Ann Writer", "Bea Doctor"] == [person.name for person in site.people]


def test_the_glossary_is_in_the_order_of_the_alphabet():
    """
    Each word has a place that `term` can link to.
    """
    terms = library_view(facts()).glossary.terms

    assert [("anticoagulant", "term-anticoagulant"), ("DXA", "term-dxa")] == [(one.term, one.anchor) for one in terms]


def test_views_are_found_by_path_and_id():
    """
    Whoever builds a page asks by the path of its file, or the id of its topic.
    """
    view = library_view(facts())

    assert "Milk" == view.by_path["docs/bones/milk.md"].title
    assert "Bones" == view.topic_by_id["bones"].title


def test_an_unreadable_article_has_no_page():
    """
    Where the front matter cannot be taken apart, nobody knows whether the article may be seen.
    """
    good = facts().library.by_path["docs/bones/milk.md"]

    unreadable = replace(facts().library, articles=(replace(good, readable=False),))

    assert () == visible(unreadable)
    assert () == visible(unreadable, drafts=True)


def test_the_sample_library_gives_clean_pages():
    """
    Every page of the library that comes with this house is clean, cites, and leads nowhere that does not exist.
    """
    library = sample_library()
    view = library_view(Facts(TODAY, library))

    assert len(library.articles) == len(view.articles) >= 14
    assert {} == {page.path: found for page in view.articles if (found := faults(page.body_html + page.cards_html))}
    assert [] == [page.path for page in view.articles if not page.references]
