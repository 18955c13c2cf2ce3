"""The blocks of a body."""

from __future__ import annotations

import pytest

from tests.site.little import html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n\nb", "<p>a</p>\n<p>b</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("1. a\n   - b", "<ol>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>"),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("---", "<hr>"),
        ("```html onload=x\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>"),
        ("    indented", "<p>indented</p>"),
        ("###### a", '<h6 id="a">a</h6>'),
    ],
)
def test_blocks(text, expected):
    """
    Paragraphs, lists, quotes, lines and headings are what they look like.
    """
    assert expected == html(text)


def test_a_table_names_its_columns():
    """
    Header cells say that they head a column, and each cell repeats its header for narrow screens.
    """
    expected = (
        '<table class="wc-table">\n<thead>\n<tr><th scope="col" class="wc-left">Sign</th>'
        '<th scope="col" class="wc-right">How <em>soon</em></th></tr>\n</thead>\n<tbody>\n'
        '<tr><td class="wc-left" data-label="Sign">Pain &amp; heat</td>'
        '<td class="wc-right" data-label="How soon">now</td></tr>\n</tbody>\n</table>'
    )

    assert expected == html("| Sign | How *soon* |\n|:--|--:|\n| Pain & heat | now |")


def test_empty_cells_say_nothing():
    """
    An empty header is no header, and an empty cell has no label.
    """
    table = html("| | B |\n|--|--|\n| a | |")

    assert "<tr><td></td><th " in table
    assert "<tr><td>a</td><td></td></tr>" in table


def test_the_labels_of_one_table_end_with_it():
    """
    A second table has its own labels.
    """
    table = html("| A |\n|--|\n| 1 |\n\n| B |\n|--|\n| 2 |")

    assert '<td data-label="B">2</td>' in table


def test_a_label_is_short():
    """
    A header of a thousand letters is repeated in each cell by its beginning.
    """
    table = html("| " + "word " * 200 + "|\n|--|\n| 1 |")

    assert f'<td data-label="{("word " * 16).strip()}">1</td>' in table


@pytest.mark.parametrize("depth", [10, 19])
def test_what_is_nested_is_closed(depth):
    """
    As many lists are closed as were opened, also where the parser stops looking deeper.
    """
    text = html("\n".join("  " * level + "- a" for level in range(depth)))

    assert text.count("<ul>") == text.count("</ul>") >= 9
