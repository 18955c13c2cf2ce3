"""SVG drawings: shapes, and nothing that runs, loads, links or moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellcited.model.picture import Size
from wellcited.reading.drawings import read_drawing

UNSAFE = [
    "<script>alert(1)</script>",
    "<SCRIPT>alert(1)</SCRIPT>",
    '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<g onclick="alert(1)"/>',
    '<path ONLOAD="alert(1)"/>',
    '<g xmlns:e="http://www.w3.org/2001/xml-events" e:event="click"/>',
    "<foreignObject><p>words</p></foreignObject>",
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/>',
    '<image href="https://evil.example/a.png"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<feImage href="a.svg#b"/>',
    '<a href="javascript:alert(1)"><path/></a>',
    '<use href="#a"/>',
    '<use href="https://evil.example/a.svg#b"/>',
    '<animate attributeName="x"/>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animateTransform attributeName="transform"/>',
    '<linearGradient href="https://evil.example/a.svg#b"/>',
    '<linearGradient xmlns:l="http://www.w3.org/1999/xlink" l:href="a.svg#b"/>',
    '<g xml:base="https://evil.example/"/>',
    '<path fill="url(https://evil.example/a.svg#b)"/>',
    "<path fill=\"URL( 'https://evil.example/a.svg#b')\"/>",
    '<path fill="url(&quot;//evil.example/a&quot;)"/>',
    '<path fill="&#117;rl(//evil.example/a)"/>',
    '<path fill="\\75rl(//evil.example/a)"/>',
    "<g style=\"background: image-set('//evil.example/a' 1x)\"/>",
    "<style>@import '//evil.example/a.css';</style>",
    "<style>@\\69mport '//evil.example/a.css';</style>",
    "<style><![CDATA[@import '//evil.example/a.css';]]></style>",
    "<style>path { fill: url(//evil.example/a) }</style>",
    "<style>@font-face { src: url(#a) }</style>",
    "<style>@keyframes a { to { x: 9 } }</style>",
    "<style>/* */<!-- -->@import '//evil.example/a.css';</style>",
    "<?php phpinfo() ?>",
    "<?xml-stylesheet href='a.css'?>",
]
"""What stands within a drawing and may not."""
HARMLESS = [
    "<path fill='url(#a)'/>",
    "<text x='1'>onload=alert(1) url(https://example.org/) @import</text>",
    "<!-- <script/> -->",
    "<title>&lt;script&gt;</title>",
    "<style>.a { fill: #fff } @media (prefers-color-scheme: dark) { .a { fill: #000 } }</style>",
    "<g xml:lang='de' data-a='b' aria-hidden='true' id='onload' class='script'/>",
]


def drawing(inside="", attributes='width="320" height="240"', before=""):
    """Return a drawing as a file."""
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {attributes}>{inside}</svg>'.encode()


def faults(data):
    """Return the faults of a drawing; none if it can be shown."""
    found = read_drawing(data)
    return () if isinstance(found, Size) else found


@pytest.mark.parametrize("inside", UNSAFE)
def test_what_is_no_shape_is_a_fault(inside):
    """
    Each way to run, load, link or move has one fault, wherever in the drawing it stands.
    """
    for data in (drawing(inside), drawing(f"<g><g>{inside}</g></g><path/>")):
        (fault,) = faults(data)
        assert "safety-drawing" == fault.rule


@pytest.mark.parametrize("inside", HARMLESS)
def test_shapes_words_and_colours_may_stand(inside):
    """
    Words that speak of programs are words.
    """
    assert Size(320, 240) == read_drawing(drawing(inside))


@pytest.mark.parametrize(
    "before",
    [
        "<!DOCTYPE svg>",
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE svg [<!ENTITY a0 "ha"><!ENTITY a1 "&a0;&a0;"><!ENTITY a2 "&a1;&a1;">]>',
    ],
)
def test_no_entity_is_declared(before):
    """
    Reading stops at the declaration: nothing of it is opened, and nothing grows.
    """
    (fault,) = faults(drawing("&a2;" if "a2" in before else "", before=before))

    assert ("safety-drawing", "take it out") == (fault.rule, fault.help)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="320" height="240"', Size(320, 240)),
        ('width="320px" height=" 240.4 "', Size(320, 240)),
        ('viewBox="0 0 32 24"', Size(32, 24)),
        ('viewBox="-8,-8, 32.5, 24"', Size(32, 24)),
        ('width="100%" height="100%" viewBox="0 0 32 24"', Size(32, 24)),
        ('width="320" viewBox="0 0 32 24"', Size(32, 24)),
        ("", None),
        ('width="10cm" height="8cm"', None),
        ('width="0" height="240"', None),
        ('width="1" height="1e9"', None),
        ('width="99999" height="240"', None),
        ('viewBox="0 0 0 0"', None),
    ],
)
def test_a_drawing_says_how_large_it_is(attributes, size):
    """
    The size is that of the first element, or the one of its box.
    """
    data = drawing(attributes=attributes)

    assert size is None or size == read_drawing(data)
    assert ([] if size else ["structure-image-readable"]) == [fault.rule for fault in faults(data)]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG",
        b"<svg/>",
        b"<html xmlns='http://www.w3.org/1999/xhtml'/>",
        drawing("<path>"),
        drawing("&nbsp;"),
        drawing().decode().encode("utf-16"),
        drawing().decode().encode("utf-16-le"),
        drawing().decode().encode("utf-32"),
        drawing(before='<?xml version="1.0" encoding="UTF-7"?>'),
        drawing().replace(b"240", b"\xff"),
    ],
)
def test_what_no_browser_draws_is_a_fault(data):
    """
    A file that is no SVG, breaks off or is written in other signs is told, not raised.
    """
    assert {"structure-image-readable"} == {fault.rule for fault in faults(data)}


def test_many_faults_are_told_to_an_end():
    """
    A drawing of a thousand scripts has twenty faults.
    """
    assert 20 == len(faults(drawing("<script/>" * 1_000)))


def test_deep_nesting_is_read_to_its_end():
    """
    Groups in groups take no stack of ours.
    """
    assert Size(320, 240) == read_drawing(drawing("<g>" * 50_000 + "</g>" * 50_000))


def test_a_fault_says_where():
    """
    Lines and columns count from 1, columns in code points.
    """
    (fault,) = faults(drawing("\n<title>Dehnübung \U0001f9b5</title> <script/>"))

    assert (2, 28, 35) == (fault.span.line, fault.span.column, fault.span.end_column)


@given(st.binary(max_size=200), st.integers(0, 300))
def test_nothing_is_raised(data, at):
    """
    Whatever a file holds, it is a drawing or has faults.
    """
    whole = drawing("<path d='M0 0'/><style>a { fill: red }</style>")
    found = read_drawing(whole[:at] + data + whole[at:])

    assert isinstance(found, Size) or found
