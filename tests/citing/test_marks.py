"""Marks are read as Pandoc reads them, and what is malformed is said to be malformed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellcited.citing.marks import MARK, CitedItem, parse_cluster


def test_a_cluster_keeps_order_place_and_parts():
    """
    Each item of a cluster knows its id, its offsets, its prefix, its locator and whether its author is suppressed.
    """
    inner = "@hawke2021, p. 3; -@x; see @y"

    expected = (
        CitedItem(id="hawke2021", start=0, end=10, locator="p. 3"),
        CitedItem(id="x", start=19, end=21, suppressed=True),
        CitedItem(id="y", start=27, end=29, prefix="see"),
    )

    assert expected == parse_cluster(inner)


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("@smith04", "smith04"),
        ("@_x", "_x"),
        ("@2020a", "2020a"),
        ("@garrison2020-magnesium", "garrison2020-magnesium"),
        ("@a:b.c#d$e%f&g-h+i?j<k>l~m/n", "a:b.c#d$e%f&g-h+i?j<k>l~m/n"),
        ("@http://example.org/a", "http://example.org/a"),
        ("@{https://example.org/?a=1;b}", "https://example.org/?a=1;b"),
        ("@müller2020", "müller2020"),
        ("  @a  ", "a"),
        ("(@a)", None),
        ("see (compare) @a", "a"),
    ],
)
def test_the_id_follows_pandocs_grammar(inner, expected):
    """
    An id starts with a letter, digit or _ and has single punctuation marks inside; others stand in braces.
    """
    items = parse_cluster(inner)

    assert expected == (items[0].id if items else None)


@pytest.mark.parametrize(
    "inner",
    [
        "",
        "a",
        "@",
        "@ a",
        "@;",
        "@a;",
        ";@a",
        "@a;;@b",
        "@a, @b",
        "@a @b",
        "@a and others; more",
        "mail someone@example.org",
        "@a, mail b@example.org",
        "@a.",
        "@a--b",
        "@a*",
        "@{a",
        "@{a b}",
        "@{}",
        "@a, {p. 3",
        "@a, p. 3}",
        "-a",
        "@-a",
    ],
)
def test_malformed_clusters_are_refused(inner):
    """
    Nothing that an editor probably did not mean is read as a citation.
    """
    assert parse_cluster(inner) is None


@pytest.mark.parametrize(
    ("rest", "locator", "suffix"),
    [
        ("", "", ""),
        (", p. 3", "p. 3", ""),
        (" p. 3", "p. 3", ""),
        (", pp. 33-35, 38", "pp. 33-35, 38", ""),
        (", pp. 33-35 and nowhere else", "pp. 33-35", "and nowhere else"),
        (", p. xiv", "p. xiv", ""),
        (", p. e0178465", "p. e0178465", ""),
        (", 33", "p. 33", ""),
        (", 33-5, emphasis added", "p. 33-5", "emphasis added"),
        (", chap. 2", "chap. 2", ""),
        (", Table 3", "Table 3", ""),
        (", § 4.2", "§ 4.2", ""),
        (", {ii, A, D-Z}, with a suffix", "ii, A, D-Z", "with a suffix"),
        (", {}", "", ""),
        (", emphasis added", "", "emphasis added"),
        (", page", "", "page"),
        (",\n  p. 3", "p. 3", ""),
    ],
)
def test_the_place_within_a_source_is_set_apart(rest, locator, suffix):
    """
    What follows an id is a locator with its label, then a suffix; a bare number is a page.
    """
    (item,) = parse_cluster(f"@a{rest}")

    assert (locator, suffix) == (item.locator, item.suffix)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cramps ease [@a].", ["@a"]),
        ("Two [@a][@b; @c].", ["@a", "@b; @c"]),
        ("A link [@a](https://example.org/) is no mark.", []),
        ("[no mark] [x", []),
        ("over\n[@a;\n@b] lines", ["@a;\n@b"]),
        ("[[@a]]", ["@a"]),
    ],
)
def test_candidates_are_brackets_with_an_at_sign(text, expected):
    """
    MARK finds brackets that hold an @ and are not links.
    """
    assert expected == [match["inner"] for match in MARK.finditer(text)]


@pytest.mark.parametrize("text", ["[" * 200_000, "[@" + "@" * 200_000, "[@a" * 70_000, "[" + "a" * 200_000])
def test_candidates_are_found_in_linear_time(text):
    """
    No text makes the search for marks slow: where the time grew by the square, this would not end within an hour.
    """
    assert [] == list(MARK.finditer(text))
    assert parse_cluster(text) is None


@given(st.text(alphabet="@-;,{}[] ap.3§\n:/", max_size=40))
def test_offsets_point_at_the_id(inner):
    """
    Whatever is accepted, the offsets mark `@id` in the text and items do not overlap.
    """
    items = parse_cluster(inner) or ()

    for item in items:
        assert inner[item.start : item.end] in (f"@{item.id}", f"@{{{item.id}}}")
    assert [item.start for item in items] == sorted(item.start for item in items)
