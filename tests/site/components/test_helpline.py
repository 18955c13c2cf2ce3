"""Telephone numbers."""

from __future__ import annotations

import pytest

from tests.site.little import html


def test_alone_it_is_a_list():
    """
    In a paragraph of its own it becomes a list of regions, each number ready to be dialled.
    """
    expected = (
        '<ul class="wc-helplines">\n<li>United Kingdom: <a href="tel:999">999</a>, Emergency services</li>\n'
        '<li>European Union: <a href="tel:112">112</a>, Emergency services</li>\n</ul>'
    )

    assert expected == html('{{ helpline("emergency") }}')


def test_in_a_line_it_is_words():
    """
    Inside a sentence it stays in the line.
    """
    assert '<p>Call United Kingdom: <a href="tel:111">111</a>, NHS 111.</p>' == html('Call {{ helpline("advice") }}.')
    assert "<ul>\n<li>United Kingdom: <a" in html('- {{ helpline("advice") }}')


def test_in_a_link_it_is_no_link():
    """
    A link cannot hold a link.
    """
    expected = '<p><a href="../other/">United Kingdom: 111, NHS 111</a></p>'

    assert expected == html('[{{ helpline("advice") }}](other.md)')


@pytest.mark.parametrize(
    "call", ["helpline()", 'helpline("pizza")', 'helpline("poison")', 'helpline("advice", region="gb")', "helpline(1)"]
)
def test_what_it_does_not_know_stays_text(call):
    """
    An unknown kind, one without a number, and other arguments leave the call as it was written.
    """
    shown = call.replace('"', "&quot;")

    assert f"<p>{{{{ {shown} }}}}</p>" == html(f"{{{{ {call} }}}}")
