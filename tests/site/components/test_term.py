"""Words of the glossary."""

from __future__ import annotations

import pytest

from tests.site.little import html, rendered


@pytest.mark.parametrize(
    ("call", "words"),
    [('term("dxa")', "DXA"), ('term("dxa", "bone <scan>")', "bone &lt;scan&gt;"), ('term("dxa", " ")', "DXA")],
)
def test_words_lead_to_their_meaning(call, words):
    """
    The words, or the term itself, link to the entry on the same page.
    """
    link = f'<a class="wc-term" id="wc-term-dxa" href="#wc-word-dxa" role="doc-glossref">{words}</a>'
    page = rendered(f"A {{{{ {call} }}}}.")

    assert f"<p>A {link}.</p>" == page.body_html
    assert [("wc-word-dxa", "wc-term-dxa")] == [(word.anchor, word.back) for word in page.words]


def test_words_that_are_asked_for_are_linked_each_time():
    """
    The entry leads back to the first of them; in a heading and in a card the author has the last word.
    """
    page = rendered('## A {{ term("dxa") }}\n\nB {{ term("dxa", "scan") }} and DXA.')
    again = '<a class="wc-term" href="#wc-word-dxa" role="doc-glossref">scan</a>'

    assert 'A <a class="wc-term" id="wc-term-dxa"' in page.body_html
    assert f"<p>B {again} and DXA.</p>" in page.body_html
    assert "wc-term-dxa" in rendered('!!! urgent "A if"\n\n    - {{ term("dxa") }}').cards[0].html


@pytest.mark.parametrize(
    "call", ["term()", 'term("gone")', 'term("dxa", "a", "b")', 'term("dxa", id="dxa")', "term(1)"]
)
def test_an_unknown_word_stays_text(call):
    """
    A word that is not in the glossary, and other arguments, leave the call as it was written.
    """
    shown = call.replace('"', "&quot;")

    assert f"<p>{{{{ {shown} }}}}</p>" == html(f"{{{{ {call} }}}}")
