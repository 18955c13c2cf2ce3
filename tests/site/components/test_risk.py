"""Risks."""

from __future__ import annotations

import re

import pytest

from tests.site.allowed import faults
from tests.site.little import html
from wellcited.site.components.risk import dots

TRIAL = "citations: [{id: trial, type: book, title: A book}]"


def test_alone_it_is_a_figure_with_its_words():
    """
    The words are there for everybody; the drawing says what it shows.
    """
    made = html('{{ risk(3, 20, "get a rash") }}')

    assert made.startswith('<figure class="wc-risk"><svg class="wc-risk__dots" role="img" aria-label="3 of 20 dots')
    assert made.endswith("</svg><figcaption>3 in 20 people get a rash</figcaption></figure>")
    assert [] == faults(made)


def test_its_source_stands_in_the_caption():
    """
    A mark behind the component, also on the next line and before a full stop, belongs to the words.
    """
    mark = '<sup class="wc-cite"><a id="cite-1-1" href="#ref-1" role="doc-noteref">1</a></sup>'
    ending = f"<figcaption>3 in 20 people get a rash{mark}</figcaption></figure>"

    for source in (" [@trial]", "\n[@trial].", "[@trial] ."):
        assert html('{{ risk(3, 20, "get a rash") }}' + source, TRIAL).endswith(ending)


def test_in_a_line_it_is_words():
    """
    Beside other words, in a list and in a link there is no drawing.
    """
    assert "<p>Around 3 in 20 people get it.</p>" == html('Around {{ risk(3, 20, "get it") }}.')
    assert "<ul>\n<li>3 in 20 people</li>\n</ul>" == html("- {{ risk(3, 20) }}")
    assert '<p><a href="../other/">1 in 2 people</a></p>' == html("[{{ risk(1, 2) }}](other.md)")


@pytest.mark.parametrize(("some", "people"), [(0, 2), (3, 20), (10, 10), (1, 7), (99, 100), (100, 100)])
def test_there_is_one_dot_for_each_person(some, people):
    """
    As many large dots as people it happens to, and none outside the drawing.
    """
    drawing = dots(some, people)
    counts = {name: path.count("M") for name, path in re.findall(r'wc-risk__(some|rest)"[^>]* d="([^"]*)"', drawing)}
    width, height = (int(number) for number in re.findall(r'viewBox="0 0 (\d+) (\d+)"', drawing)[0])
    points = [(int(x), int(y)) for x, y in re.findall(r"M(\d+) (\d+)", drawing)]

    assert (some, people - some) == (counts.get("some", 0), counts.get("rest", 0))
    assert len(points) == len(set(points)) == people
    assert all(4 < x < width - 4 and 4 < y < height - 4 for x, y in points)


def test_of_many_people_there_are_only_words():
    """
    Nobody can count a thousand dots.
    """
    expected = '<figure class="wc-risk"><figcaption>12 in 1,000 people have it</figcaption></figure>'

    assert expected == html('{{ risk(12, 1000, "have it") }}')


@pytest.mark.parametrize(
    "call", ["risk(3)", "risk(5, 3)", "risk(1, 1)", "risk(-1, 10)", 'risk("3", 10)', "risk(1.5, 10)"]
)
def test_what_is_no_risk_stays_text(call):
    """
    A number that cannot be leaves the call as it was written.
    """
    shown = call.replace('"', "&quot;")

    assert f"<p>{{{{ {shown} }}}}</p>" == html(f"{{{{ {call} }}}}")
