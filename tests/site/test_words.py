"""Words that a page explains at their first use."""

from __future__ import annotations

import pytest

from tests.site.little import SETTINGS, article, beside, rendered
from wellcited.site.article_view import article_view

LINK = '<a class="wc-term" id="wc-term-dxa" href="#wc-word-dxa" role="doc-glossref">{}</a>'


def terms(page):
    """Return the words that a page explains, each with whether its entry leads back."""
    return [(word.term, bool(word.back)) for word in page.words]


def test_the_first_use_leads_to_the_meaning():
    """
    Once is enough: after it the reader knows.
    """
    page = rendered("A DXA, and a DXA.\n\nA DEXA.")

    assert f"<p>A {LINK.format('DXA')}, and a DXA.</p>\n<p>A DEXA.</p>" == page.body_html
    assert [("DXA", True)] == terms(page)


def test_a_word_may_be_broken_over_two_lines():
    """
    Where an author ends a line is nothing to a reader.
    """
    assert ">blood\nthinner</a> helps." in rendered("A blood\nthinner helps.").body_html


@pytest.mark.parametrize(
    "body",
    [
        "## A DXA",
        "[A DXA](other.md)",
        "[A **DXA**](other.md)",
        "`DXA`",
        '!!! note "A DXA"\n\n    Text.',
        "| DXA |\n|---|\n| x |",
        "![DXA](calf.png)",
    ],
)
def test_some_places_hold_no_link(body):
    """
    Headings, links, titles, heads of tables and code are left alone, and are no first use.
    """
    page = rendered(f"{body}\n\nNow DXA.")

    assert [("DXA", True)] == terms(page)
    assert f"<p>Now {LINK.format('DXA')}.</p>" in page.body_html
    assert [] == terms(rendered(body))


def test_emphasis_lists_cells_notes_and_key_points_are_prose():
    """
    Key points come first on the page: a word in them is explained there.
    """
    for body in ("**DXA**", "- DXA", "| a |\n|---|\n| DXA |", "!!! note\n\n    DXA", "> DXA"):
        assert LINK.format("DXA") in rendered(body).body_html
    page = rendered("DXA\n\n!!! key-points\n\n    - A DXA.")

    assert LINK.format("DXA") in page.key_points_html
    assert "<p>DXA</p>" == page.body_html


def test_nothing_competes_with_a_care_card():
    """
    A word in a card is not linked. It is explained all the same; if the text uses it too, the link is there.
    """
    card = '!!! urgent "Get help if"\n\n    - you need a DXA\n'

    assert "<li>you need a DXA</li>" in rendered(card).cards[0].html
    assert [("DXA", False)] == terms(rendered(card))
    assert LINK.format("DXA") in rendered(f"{card}\nA DXA.").body_html


def test_what_the_page_is_about_is_not_explained():
    """
    The page itself does that.
    """
    assert [] == terms(rendered("A DXA.", "also_called: [dexa]"))


def test_the_entries_are_a_list_in_the_order_of_the_alphabet():
    """
    Each says what the word means and its other names, and leads on to the glossary and back to the text.
    """
    one = article("A DXA, a blood thinner.")
    html = article_view(one, beside(one), SETTINGS).words_html
    expected = (
        '<dl class="wc-words">\n<div class="wc-word" id="wc-word-anticoagulant"><dt>'
        '<a href="../../glossary/#term-anticoagulant">anticoagulant</a>, also called blood thinner</dt>'
        "<dd>A medicine that makes blood clot less easily. "
        '<a href="#wc-term-anticoagulant" role="doc-backlink" aria-label="Back to the text, anticoagulant">\u21a9</a>'
        "</dd></div>\n"
    )

    assert html.startswith(expected)
    assert html.endswith("</dl>")
    assert "" == article_view(article("Text."), beside(article("Text.")), SETTINGS).words_html


def test_a_site_without_a_place_for_entries_links_nothing():
    """
    No link leads to an entry that the templates do not show; a word that is asked for leads to the glossary.
    """
    page = rendered('A DXA, a {{ term("dxa", "scan") }}.', explain=False)

    assert '<p>A DXA, a <a class="wc-term" href="../../glossary/#term-dxa">scan</a>.</p>' == page.body_html
    assert () == page.words


def test_text_around_a_word_stays_escaped():
    """
    A link is put into a text; nothing else comes in with it.
    """
    link = LINK.format("DXA")

    assert f"<p>a &lt; b &amp; {link} &lt;c&gt;</p>" == rendered(r"a < b & DXA \<c>").body_html
