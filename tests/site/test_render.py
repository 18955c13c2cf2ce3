"""The body of an article as a page."""

from __future__ import annotations

import re
from pathlib import Path

from tests.site.little import EVERYTHING, article, beside, facts, html, rendered
from tests.site.update_golden import GOLDEN, machine, page
from wellcited.site.render import render_body
from wellcited.site.views import Contents

SOURCES = "citations: [{id: a, type: book, title: A}, {id: b, type: book, title: B}, {id: c, type: book, title: C}]"


def numbers(text):
    """Return the numbers that a reader sees in marks."""
    return re.findall(r'role="doc-noteref">(\d+)<', text)


def test_the_page_that_uses_everything():
    """
    Everything that an article can hold gives the HTML of the golden page, to the letter.
    """
    assert Path(GOLDEN / "everything.html").read_text("utf-8") == page()


def test_the_data_that_machines_read():
    """
    The same article gives the golden JSON-LD.
    """
    assert Path(GOLDEN / "everything.json").read_text("utf-8") == machine()


def test_numbers_follow_the_page():
    """
    References are numbered as they are read: key points first, then cards by urgency, then the text.
    """
    done = rendered(
        "One [@c].\n\n!!! urgent\n\n    - two [@b]\n\n!!! emergency\n\n    - three [@a]\n\n"
        "!!! key-points\n\n    - four [@c; @b]\n",
        SOURCES,
    )

    assert ("c", "b", "a") == done.numbering.ids
    assert ["1", "2"] == numbers(done.key_points_html)
    assert [["3"], ["2"]] == [numbers(card.html) for card in done.cards]
    assert ["1"] == numbers(done.body_html)


def test_cards_come_by_urgency():
    """
    Cards stand in the order of urgency, whatever the order and place in the file.
    """
    done = rendered(
        "!!! see-a-doctor\n\n    x\n\n## Heading\n\nText.\n\n!!! emergency\n\n    y\n\n!!! urgent\n\n    z\n"
    )

    assert ["emergency", "urgent", "see-a-doctor"] == [card.level for card in done.cards]
    assert '<h2 id="heading">Heading</h2>\n<p>Text.</p>' == done.body_html


def test_every_mention_has_a_place_of_its_own():
    """
    Each mention of a source has an id to come back to, and ids are given once.
    """
    ids = re.findall(r' id="([^"]+)"', html("One [@a]. Two [@a; @b]. Three [@a].", SOURCES))

    assert ["cite-1-1", "cite-1-2", "cite-2-1", "cite-1-3"] == ids


def test_a_number_follows_its_word():
    """
    No space and no line break comes between a word and its number.
    """
    expected = '<p>Word<sup class="wc-cite"><a id="cite-1-1" href="#ref-1" role="doc-noteref">1</a></sup> and more.</p>'

    assert expected == html("Word [@a] and more.", SOURCES)
    assert expected == html("Word[@a] and more.", SOURCES)
    assert expected == html("Word\n[@a] and more.", SOURCES)


def test_an_unknown_source_stays_visible():
    """
    A mark without a reference is shown as it was written, so that nobody takes the sentence for a cited one.
    """
    assert "<p>Word [@nobody], more\n[@nobody].</p>" == html("Word [@nobody], more\n[@nobody].")


def test_of_two_entries_with_one_id_the_first_counts():
    """
    An entry that is listed twice gives one reference, the first.
    """
    one = article("Word [@a].", "citations: [{id: a, type: book, title: First}, {id: a, type: book, title: Second}]")

    assert ("a",) == render_body(one, beside(one)).numbering.ids


def test_headings_have_the_anchors_of_the_checks():
    """
    Each heading of the page has the very id by which the checks know it, also when boxes move away.
    """
    done = rendered("## A\n\n!!! urgent\n\n    ### A\n\n    x\n\n## A\n\n#### wc-note\n")

    assert ["a", "a-3", "s-wc-note"] == re.findall(r'<h\d id="([^"]+)"', done.body_html)
    assert '<h3 id="a-2">A</h3>' in done.cards[0].html


def test_contents_list_two_levels():
    """
    The contents are the sections and their parts, without what stands in cards, in lists or deeper.
    """
    done = rendered(
        "### Early\n\n## One\n\n### Part\n\n#### Deep\n\n- # In a list\n\n## \n\n!!! urgent\n\n    ## Card\n"
    )
    expected = (Contents("One", "one", 2, (Contents("Part", "part", 3),)),)

    assert expected == done.contents


def test_a_title_is_not_repeated():
    """
    A heading of the first level, which a body must not have, becomes one of the second: the page has one title.
    """
    assert '<h2 id="title">Title</h2>' == html("# Title")


def test_drafts_are_linked_in_a_preview_only():
    """
    The same link is words for readers and a link for editors.
    """
    one = article("[A draft](draft.md)")

    assert "<p>A draft</p>" == render_body(one, beside(one)).body_html
    assert '<p><a href="../draft/">A draft</a></p>' == render_body(one, beside(one), drafts=True).body_html


def test_an_empty_body_is_an_empty_page():
    """
    A body without text gives no element at all.
    """
    done = rendered("\n\n")

    assert ("", (), "", ()) == (done.key_points_html, done.cards, done.body_html, done.contents)


def test_rendering_twice_gives_the_same():
    """
    Rendering depends on nothing but its arguments.
    """
    one = facts().library.by_path[EVERYTHING]

    assert render_body(one, facts()) == render_body(one, facts())
