"""What a link to a page shows where it is shared."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.site.little import EVERYTHING, SETTINGS, facts
from wellcited.site.library_view import library_view
from wellcited.site.link_preview import LinkPreview, picture_of_article, picture_of_site, review_line
from wellcited.site.parts import DateView

VIEWS = library_view(facts(), SETTINGS)
VIEW = VIEWS.by_path[EVERYTHING]
REAL = replace(VIEWS.site, is_demonstration=False)
REVIEWED = replace(
    VIEW,
    notices=(),
    last_reviewed=DateView("2026-11-22", "22 November 2026"),
    review_due=DateView("2028-11-22", "22 November 2028"),
)


@pytest.mark.parametrize(
    ("view", "site", "line"),
    [
        (REVIEWED, REAL, "Reviewed 22 November 2026, next due 22 November 2028"),
        (replace(REVIEWED, review_due=None), REAL, "Reviewed 22 November 2026"),
        (
            replace(REVIEWED, notices=("changed-since-review",)),
            REAL,
            "Changed since it was reviewed on 22 November 2026",
        ),
        (replace(REVIEWED, reviews=()), REAL, "Not reviewed yet"),
        (REVIEWED, replace(REAL, is_demonstration=True), "A demonstration: no clinician has reviewed this page"),
    ],
)
def test_the_line_says_no_more_than_is_true(view, site, line):
    """
    A sample review, a changed text and a missing review are never shown as a review.
    """
    assert line == review_line(view, site)


def test_a_withdrawn_article_has_no_picture_of_its_own():
    """
    Its title would travel as if it were advice.
    """
    assert picture_of_article(replace(VIEW, status="withdrawn"), REAL) is None


def test_a_picture_says_the_same_in_words():
    """
    The text beside a picture holds all that the picture shows, and its file is named by the article's.
    """
    picture = picture_of_article(replace(REVIEWED, title="Cramps"), REAL)

    assert "previews/muscles/everything.png" == picture.path
    assert f"{REAL.name}. Cramps. Reviewed 22 November 2026, next due 22 November 2028." == picture.alt
    assert "Health, explained" == picture_of_site(REAL, "Health, explained").line


def test_addresses_are_whole_and_quoted():
    """
    Those who show links take no address that begins at the site's root.
    """
    picture = replace(picture_of_site(REAL, ""), path="previews/a b/ü.png")
    shown = LinkPreview("T", "", "article", "https://x/").drawn(picture, SETTINGS)

    assert "https://library.example.org/previews/a%20b/%C3%BC.png" == shown.picture.address
    assert LinkPreview("T", "", "article", "https://x/").drawn(None, SETTINGS).picture is None
