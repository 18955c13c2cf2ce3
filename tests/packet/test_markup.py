"""HTML that is escaped as it is made, and HTML of the site made to stand alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from wellcited.packet.markup import alone, joined, tag
from wellcited.site.safe import SafeHtml, escaped

URL, HOME = "muscles/calf/", "https://library.example.org/health/"


@given(st.text(st.characters(codec="utf-8"), max_size=40), st.text(st.characters(codec="utf-8"), max_size=40))
def test_no_text_becomes_a_tag_or_ends_an_attribute(text: str, value: str) -> None:
    """
    Whatever is put in, one element with one attribute comes out.
    """
    read = html.fragment_fromstring(tag("p", text, data_x=value))

    assert ("p", ["data-x"], 0) == (read.tag, list(read.attrib), len(read))


def test_html_stays_and_texts_are_escaped() -> None:
    """
    Pieces in a row, also what stands between them.
    """
    assert "a &amp; <b>c</b>" == joined("a", tag("b", "c"), by=" & ")
    assert '<input type="date" required>' == tag("input", type="date", required=True, hidden=False)
    assert '<label for="x" class="y">z</label>' == tag("label", "z", for_="x", class_="y")


@pytest.mark.parametrize(
    ("href", "home", "made"),
    [
        ("#ref-1", HOME, ' href="#ref-1"'),
        ("https://example.org/a?b=1&c=2", "", ' href="https://example.org/a?b=1&amp;c=2"'),
        ("tel:+44123", "", ' href="tel:+44123"'),
        ("../neighbour/#rest", HOME, ' href="https://library.example.org/health/muscles/neighbour/#rest"'),
        ("../../circulation/dvt/", HOME.rstrip("/"), ' href="https://library.example.org/health/circulation/dvt/"'),
        ("../neighbour/", "", ""),
    ],
)
def test_a_link_works_outside_the_site_or_becomes_words(href: str, home: str, made: str) -> None:
    """
    A file on somebody's desk has no neighbours.
    """
    page = SafeHtml(f'<p><a href="{escaped(href)}">words</a></p>')

    assert f"<p><a{made}>words</a></p>" == alone(page, URL, home, lambda path: None)


def test_a_picture_stands_in_the_file_and_one_without_bytes_is_told() -> None:
    """
    The picture is asked for by its path in the site; its text alternative is kept either way.
    """
    asked: list[str] = []

    def picture(path: str) -> bytes | None:
        asked.append(path)
        return b"PNG" if path.endswith("calf.png") else None

    page = SafeHtml(
        '<img src="../a%20calf.png" alt="A &quot;calf&quot;" loading="lazy" decoding="async">'
        '<img src="../../assets/gone.svg" alt="Gone" loading="lazy">'
    )

    assert '<img src="data:image/png;base64,UE5H" alt="A &quot;calf&quot;">Gone' == alone(page, URL, HOME, picture)
    assert ["docs/muscles/a calf.png", "docs/assets/gone.svg"] == asked


def test_headings_go_one_level_down() -> None:
    """
    The text of an article stands inside a section of the packet.
    """
    assert '<h3 id="a">A</h3><h6>B</h6><h6>C</h6>' == alone(
        SafeHtml('<h2 id="a">A</h2><h5>B</h5><h6>C</h6>'), URL, HOME, lambda path: None
    )
