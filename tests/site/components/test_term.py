"""Words of the glossary."""

from __future__ import annotations

import pytest

from tests.site.little import html


@pytest.mark.parametrize(
    ("call", "words"),
    [('term("dxa")', "DXA"), ('term("dxa", "bone <scan>")', "bone &lt;scan&gt;"), ('term("dxa", " ")', "DXA")],
)
def test_words_lead_to_their_meaning(call, words):
    """
    The words, or the term itself, link to the term's place in the glossary.
    """
    expected = f'<p>A <a class="wc-term" href="../../glossary/#term-dxa">{words}</a>.</p>'

    assert expected == html(f"A {{{{ {call} }}}}.")


@pytest.mark.parametrize(
    "call", ["term()", 'term("gone")', 'term("dxa", "a", "b")', 'term("dxa", id="dxa")', "term(1)"]
)
def test_an_unknown_word_stays_text(call):
    """
    A word that is not in the glossary, and other arguments, leave the call as it was written.
    """
    shown = call.replace('"', "&quot;")

    assert f"<p>{{{{ {shown} }}}}</p>" == html(f"{{{{ {call} }}}}")
