"""How to cite a page."""

from __future__ import annotations

from datetime import date

from wellcited.model.registers import Person
from wellcited.site.days import date_view
from wellcited.site.how_to_cite import how_to_cite
from wellcited.site.people import person_view
from wellcited.site.views import Settings

ANN, BEA = person_view("a", Person(name="Ann Writer")), person_view("b", Person(name="Bea Doctor"))
FIRST, LATER = date_view(date(2026, 1, 15)), date_view(date(2026, 6, 1))
SITE = Settings(name="Example library", url="https://library.example.org/")


def test_a_page_is_cited_like_a_page_of_the_web():
    """
    Authors, title, library, day of publication, day of the last change, address.
    """
    expected = (
        "Ann Writer, Bea Doctor. Leg cramps [Internet]. Example library; 2026 Jan 15 [updated 2026 Jun 1]. "
        "Available from: https://library.example.org/a/b/"
    )

    assert expected == how_to_cite("Leg cramps", "a/b/", (ANN, BEA), FIRST, LATER, SITE)


def test_the_sites_address_may_lack_its_slash():
    """
    The address of a page is whole, whether or not the site's was written with a slash at its end.
    """
    assert "https://example.org/h/a/" == Settings(url="https://example.org/h").address("a/")
    assert "" == Settings().address("a/")


def test_what_is_not_known_is_left_out():
    """
    No author, no day and no address leave no gap and no stray mark.
    """
    assert "Leg cramps [Internet]. wellcited." == how_to_cite("Leg cramps", "a/b/", (), None, None, Settings())
    assert "Why? [Internet]. wellcited; 2026 Jan 15." == how_to_cite("Why?", "a/b/", (), FIRST, None, Settings())
