"""The pages of the people."""

from __future__ import annotations

from tests.site.little import article, beside, facts
from wellcited.site.people import people_views
from wellcited.site.profiles import people_view

REVIEWS = """
reviews:
  - {by: bea-doctor, role: clinical, on: 2026-02-01, outcome: rejected, text: x}
  - {by: bea-doctor, role: clinical, on: 2026-03-01, outcome: approved-with-changes, text: x}
  - {by: bea-doctor, role: plain-language, on: 2026-04-01, outcome: rejected, text: x}
  - {by: bea-doctor, role: clinical, on: 2026-05-01}
"""


def profile(id_, library=None):
    """Return the page of one person."""
    return next(one for one in people_view(library or facts()).people if one.person.id == id_)


def test_everybody_who_worked_on_a_page_has_a_page_by_name():
    """
    Who worked on nothing that readers see has none, and neither has somebody who is in no register.
    """
    stranger = article("Text.", "status: published\nauthors: [nobody, ann-writer]", "docs/muscles/new.md")
    found = people_view(beside(stranger))

    assert "people/" == found.url
    assert [("Ann Writer", "people/ann-writer/"), ("Bea Doctor", "people/bea-doctor/")] == [
        (one.person.name, one.url) for one in found.people
    ]
    assert "sample-author" in [one.person.id for one in people_view(facts(), drafts=True).people]


def test_what_somebody_wrote_newest_first():
    """
    Each article with the day of publication; of one day, by title.
    """
    wrote = profile("ann-writer").wrote
    days = [link.on.iso for link in wrote]

    assert days == sorted(days, reverse=True)
    assert "Everything & <more>" in [link.title for link in wrote]
    assert [] == [link.title for link in wrote if "ithdrawn" in link.url]


def test_what_somebody_reviewed_with_role_day_and_outcome():
    """
    The newest review in each role counts, whatever came of it; one without an outcome is none.
    """
    one = article("Text.", f"status: published\ntitle: New\n{REVIEWS.strip()}", "docs/muscles/new.md")
    mine = [review for review in profile("bea-doctor", beside(one)).reviewed if review.article.url == "muscles/new/"]

    assert [
        ("plain language", "1 April 2026", "not approved"),
        ("clinical", "1 March 2026", "approved with changes"),
    ] == [(review.role_words, review.on.words, review.outcome_words) for review in mine]


def test_a_withdrawn_article_is_in_nobodys_list():
    """
    It keeps its people on its own page.
    """
    withdrawn = facts().library.by_path["docs/bones/withdrawn.md"]
    listed = [link.url for one in people_view(facts()).people for link in one.wrote]

    assert withdrawn.front.authors
    assert "bones/withdrawn/" not in listed


def test_names_lead_to_the_pages():
    """
    A person of the register has an address in the site; somebody else has none.
    """
    ann, nobody = people_views(["ann-writer", "nobody"], facts())

    assert "people/ann-writer/" == ann.page
    assert "" == nobody.page
