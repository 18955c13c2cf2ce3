"""Any citation can be formatted, safely, in any style."""

from __future__ import annotations

import html
import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellcited.citing.references import STYLES, format_plain, format_reference
from wellcited.model.citation import Citation, CslType, Custom, Name
from wellcited.model.partial_date import PartialDate

NASTY = st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "javascript:alert(1)",
        "#__config",
        "JaVaScRiPt:alert(1)",
        "https://example.org/?a=1&b=2",
        'https://example.org/" onclick="alert(1)',
        "https://example.org/<script>",
        "data:text/html,<script>alert(1)</script>",
        "10.5555/<script>",
        "10.1002/(SICI)1097-4636(199823)43:4<338::AID-EX2>3.0.CO;2-#",
        "&lt;b&gt;",
        "\u05d0\u05d1 (1)",
        "\u202egnp.exe",
        "\ud800",
        "\x00\x1b[31m",
        "What?",
        "etc.",
        "II",
        "1-" + "9" * 5000,
        " ",
    ]
)
TEXTS = st.one_of(st.none(), NASTY, st.text(max_size=12))
NAMES = st.builds(
    Name, family=TEXTS, given=TEXTS, suffix=TEXTS, dropping_particle=TEXTS, non_dropping_particle=TEXTS, literal=TEXTS
)
DATES = st.one_of(
    st.none(), st.dates().filter(lambda day: day.year > 999).map(lambda d: PartialDate(d.year, d.month, d.day))
)
SPECIAL = {
    "type": st.one_of(st.none(), st.sampled_from(get_args(CslType))),
    "author": st.lists(NAMES, max_size=8).map(tuple),
    "editor": st.lists(NAMES, max_size=8).map(tuple),
    "custom": st.one_of(st.none(), st.builds(Custom, authors_incomplete=st.booleans())),
    "status": st.one_of(TEXTS, st.just("in press")),
} | dict.fromkeys(("issued", "accessed", "event_date"), DATES)
CITATIONS = st.builds(
    Citation.model_construct,
    **{name: SPECIAL.get(name, TEXTS) for name in Citation.model_fields if name != "path"},
)


@pytest.mark.slow
@given(CITATIONS)
def test_no_citation_escapes_or_raises(citation):
    """
    Only our own tags stand in a reference, every link leads to the web, and its plain form is what a reader sees.
    """
    for style in STYLES:
        reference = format_reference(citation, style)
        markup = reference.markup
        tags = re.findall(r"<[^>]*>", markup)

        assert {re.sub(r' href="https?://[^"<>\s]*"', "", tag) for tag in tags} <= {
            "<a>", "</a>", "<i>", "</i>", "<bdi>", "</bdi>"
        }  # fmt: skip
        outside = re.sub(r"<[^>]*>", "", markup)
        assert not set(outside) & set("<>\"'")
        assert html.unescape(outside) == reference.plain == format_plain(citation, style)
        assert reference.plain == reference.plain.strip()
        assert not re.search(r"[\x00-\x1f\u202a-\u202e]", reference.plain)
        reference.plain.encode()


def test_nothing_known_gives_nothing():
    """
    A citation without data is an empty reference, in every style.
    """
    assert [format_plain(Citation(), style) for style in STYLES] == ["", ""]


@pytest.mark.parametrize("kind", get_args(CslType))
@pytest.mark.parametrize("style", STYLES)
def test_every_type_has_a_format(kind, style):
    """
    Each type of the closed set is formatted with its title, once.
    """
    citation = Citation(id="x", type=kind, title="Example", issued="2021-05-17", container_title="Holder")

    assert format_plain(citation, style).count("Example") == 1
    assert "2021" in format_plain(citation, style)


def test_an_unknown_style_is_refused():
    """
    There are two styles.
    """
    with pytest.raises(KeyError):
        format_plain(Citation(), "apa")  # type: ignore[arg-type]
