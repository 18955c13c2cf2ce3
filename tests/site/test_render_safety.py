"""Whatever stands in an article, its page holds nothing but what the renderer knows."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.site.allowed import faults
from tests.site.little import SETTINGS, article, beside, facts
from wellcited.citing.html_list import reference_list_html
from wellcited.site.article_view import article_view
from wellcited.site.render import entries, render_body
from wellcited.site.words import words_html

FRAGMENTS = """
&lt;script&gt; &#60;script&#62; \\<script\\> `<script>` &lt;img/src=x&gt;
<script>alert(1)</script> <b <img\tsrc=x\tonerror=alert(1)> </p> </section> </a> <!-- --> <![CDATA[ ]]> <?php
<sub> </sub> <sup> </sup> <br> {{ }} {{helpline("emergency")}} {{term("dxa")}} {{term("dxa","x")}}
{{helpline('"><svg>')}} {{risk(1,2,"<b>")}} {{risk(99,100)}} {{risk(9,1)}}
{% raw %} {:onclick=x} {:#__config} [a](b.md) [a](other.md) [a](other.md#what-helps)
[a](javascript:alert(1)) [a](<java\nscript:x>) [a](data:text/html,x) [a](vbscript:x) [a](//evil.example)
[a](\\\\evil) [a](https://example.org/"onclick=x) ![a](calf.png) ![a"onerror="x](calf.png) ![](calf.png)
<https://example.org/> <javascript:alert(1)> <a@example.org> [@trial] [@trial,p.3] [@nobody]
[-@trial;see@trial] [ ] ( ) ]( * ** _ ` ``` ~ | |-|-| |:-:| # ## ### ###### - 1. 99999999999. > --- \\ & &lt;
&#0; &#x202e; &#xD800; &amp;lt;script&gt; !!!emergency !!!\tnote ??? " ' = : \u202e \x00 \x1b \u2028 é 中 א
DXA DEXA dxa anticoagulant blood thinner
\ufeff
""".split()
LINES = (
    "\n",
    "\n\n",
    "\n    ",
    "\n        ",
    "\n\n    - ",
    '\n\n!!! emergency "Call *now* [@trial] if"\n\n    ',
    '\n\n!!! urgent "<script>"\n\n    ',
    "\n\n!!! key-points\n\n    ",
    '\n\n!!! note ""\n\n    ',
    '\n\n??? "><script>\n\n    ',
    "\n\n| a | b |\n|:--|--:|\n| ",
    "\n\n## ",
    "\n\n## __config\n\n",
    "\n\n## wc-note\n\n",
    "\n\n## ref-1\n\n",
    "\n\n[x]: https://example.org/ 'y'\n\n",
    "[x]",
    " ",
)
BODIES = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS), st.sampled_from(LINES), st.text(max_size=6)), min_size=1, max_size=40
).map("".join)
FRONT = "citations: [{id: trial, type: book, title: A <b>book</b>}]"


def whole(body):
    """Return the page of a body as a browser gets it: everything that this room makes HTML of."""
    one = article(body, FRONT)
    around = beside(one)
    done = render_body(one, around, explain=True)
    cards = "".join(card.html for card in done.cards)
    references = reference_list_html(entries(one, around), done.numbering).markup
    return done.key_points_html + cards + done.body_html + words_html(done.words) + references


@pytest.mark.slow
@settings(max_examples=400)
@given(BODIES)
def test_no_text_breaks_out_of_a_page(body):
    """
    No body gives an element, attribute, address or id that the renderer does not know, nor markup that does not close.
    """
    assert [] == faults(whole(body))


@settings(max_examples=100)
@given(st.text(max_size=60), st.text(max_size=60))
def test_no_title_breaks_out_of_the_data_for_machines(title, summary):
    """
    The script that holds the JSON-LD cannot be ended from inside, and stays JSON.
    """
    one = article("Text.", f"summary: {summary!r}")
    one = type(one)(path=one.path, body=one.body, front=one.front.model_copy(update={"title": title + "</script><!--"}))
    data = article_view(one, beside(one)).json_ld

    assert not set(data) & set("<>&\u2028\u2029")


@pytest.mark.parametrize("fragment", [*FRAGMENTS, *LINES])
def test_each_attack_alone_is_harmless(fragment):
    """
    Each fragment stands alone, at the beginning of a line, in a list, a cell and a title.
    """
    places = ("{}", "a {} b", "- {}", "## {}", "| {} |\n|---|\n| {} |", '!!! note "{}"\n\n    {}', "[{}](other.md)")
    found = {place: found for place in places if (found := faults(whole(place.replace("{}", fragment))))}

    assert {} == found


@pytest.mark.slow
@pytest.mark.parametrize(
    "body",
    [
        "- " * 3000 + "a",
        "> " * 3000 + "a",
        "[" * 3000,
        "![" * 3000,
        "*a **b " * 3000,
        "<sub>" * 3000,
        "[@trial]" * 3000,
        "".join(f"{'    ' * depth}!!! note\n\n" for depth in range(60)),
        "| a " * 500 + "|\n" + "|---" * 500 + "|\n" + "| b " * 500 + "|\n",
        "[x]: https://example.org/" + "a" * 1900 + "\n\n" + "[x] " * 5000,
        "| " + "h" * 19000 + " |\n|---|\n" + "| b |\n" * 5000,
        "| a | b |\n|---|---|\n" + "| b |\n" * 5000,
        '{{ helpline("emergency") }} ' * 2000,
    ],
    ids=lambda body: body[:12].replace("\n", " "),
)
def test_a_small_file_makes_no_huge_page(body):
    """
    A page stays within 60 times its source and 2 MB of what is repeated.
    """
    page = whole(body)

    assert len(page) <= 60 * len(body) + 2_000_000
    assert [] == faults(page)


def test_the_strict_reader_sees_what_it_looks_for():
    """
    The reader of these tests reports an element, an attribute, an address, an id and a tag that must not be there.
    """
    bad = '<script></script><p onclick="x" id="__config"><a href="javascript:x">a<a href="#b">b</a></a>'
    bad += "<div></div></p></b><i>"

    assert 8 <= len(faults(bad))
    assert [] == faults('<p id="a">a<br><a href="../b/">b</a></p>')


def test_the_page_that_uses_everything_is_clean():
    """
    A page with each thing that a page can hold passes the same reader.
    """
    view = article_view(facts().library.by_path["docs/muscles/everything.md"], facts(), SETTINGS)

    page = view.key_points_html + view.cards_html + view.body_html + view.words_html + view.references_html

    assert [] == faults(page)
    assert set(re.findall(r' href="#([^"]+)"', page)) <= set(re.findall(r' id="([^"]+)"', page))
