"""Care cards, key points and notes."""

from __future__ import annotations

import pytest

from tests.site.little import html, rendered


@pytest.mark.parametrize(
    ("level", "word", "title"),
    [
        ("emergency", "Emergency", "Call your emergency number if"),
        ("urgent", "Urgent advice", "Get medical help today if"),
        ("see-a-doctor", "Non-urgent advice", "See a doctor if"),
    ],
)
def test_a_card_says_its_level_in_words(level, word, title):
    """
    A card is a named part of the page; its heading says the level in words, and what to do.
    """
    expected = (
        f'<section class="wc-card wc-card--{level}" aria-labelledby="wc-{level}">\n'
        f'<h2 class="wc-card__title" id="wc-{level}"><span class="wc-card__level">{word}'
        f'<span class="wc-colon">:</span></span> {title}</h2>\n'
        '<div class="wc-card__body">\n<ul>\n<li>a</li>\n</ul>\n</div>\n</section>'
    )

    assert [expected] == [card.html for card in rendered(f"!!! {level}\n\n    - a\n").cards]
    assert [expected] == [card.html for card in rendered(f'!!! {level} "{title}"\n\n    - a\n').cards]


def test_key_points():
    """
    Key points are a named part of the page.
    """
    expected = (
        '<section class="wc-key-points" aria-labelledby="wc-key-points">\n'
        '<h2 class="wc-key-points__title" id="wc-key-points">Key points</h2>\n'
        '<div class="wc-key-points__body">\n<ul>\n<li>a</li>\n</ul>\n</div>\n</section>'
    )

    assert expected == rendered("!!! key-points\n\n    - a\n").key_points_html


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("note", "Note"),
        ("warning", "Warning"),
        ('note "A *title*"', "A <em>title</em>"),
        ("note Two words", "Two words"),
    ],
)
def test_any_other_box_is_a_note(opening, title):
    """
    A box of another kind is a note with its title, and says nothing of its kind in its class.
    """
    expected = (
        '<div class="wc-note" role="note" aria-labelledby="wc-note">\n'
        f'<p class="wc-note__title" id="wc-note">{title}</p>\n<p>a</p>\n</div>'
    )

    assert expected == html(f"!!! {opening}\n\n    a\n")


def test_a_note_can_do_without_a_title():
    """
    An empty title is none.
    """
    assert '<div class="wc-note">\n<p>a</p>\n</div>' == html('!!! note ""\n\n    a\n')


def test_two_cards_of_a_level_have_two_ids():
    """
    A second card of a level, which the checks refuse, does not take the id of the first.
    """
    cards = rendered("!!! urgent\n\n    a\n\n!!! urgent\n\n    b\n").cards

    assert ["wc-urgent", "wc-urgent-2"] == [card.html.split('aria-labelledby="')[1].split('"')[0] for card in cards]


def test_a_card_inside_something_stays_there():
    """
    A card in a quotation or another box is no part of the page; its heading is of a lower level.
    """
    done = rendered("> !!! urgent\n>\n>     a\n")

    assert () == done.cards
    assert '<h3 class="wc-card__title" id="wc-urgent">' in done.body_html


def test_a_box_inside_a_card_has_a_lower_heading():
    """
    Only the outermost box of a lifted part has a heading of the second level.
    """
    (card,) = rendered("!!! emergency\n\n    !!! urgent\n\n        a\n").cards

    assert 1 == card.html.count("<h2 ")
    assert 1 == card.html.count("<h3 ")
