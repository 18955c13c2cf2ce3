"""What stands inside a line."""

from __future__ import annotations

import pytest

from tests.site.little import article, beside, html
from wellcited.markup.dialect import parse
from wellcited.site import components
from wellcited.site.inline import write_inline
from wellcited.site.render import entries
from wellcited.site.targets import Targets
from wellcited.site.writer import Writer

SOURCES = "citations: [{id: a, type: book, title: A}]"
MARK = '<sup class="wc-cite"><a id="cite-1-1" href="#ref-1" role="doc-noteref">1</a></sup>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*a* **b** ***c***", "<em>a</em> <strong>b</strong> <em><strong>c</strong></em>"),
        ("`<b>`", "<code>&lt;b&gt;</code>"),
        ("a\\\nb", "a<br>\nb"),
        ("a\nb", "a\nb"),
        ("a\\*b &amp; &lt;", "a*b &amp; &lt;"),
        ("H<sub>2</sub>O<br>10<sup>3</sup>", "H<sub>2</sub>O<br>10<sup>3</sup>"),
        ("<sub>a<sup>b</sup></sub>", "<sub>a<sup>b</sup></sub>"),
        ("<sub>a<sup>b</sub></sup>", "&lt;sub&gt;a&lt;sup&gt;b&lt;/sub&gt;&lt;/sup&gt;"),
        ("*a <sub>b* c</sub>", "<em>a &lt;sub&gt;b</em> c&lt;/sub&gt;"),
        ("<sub>a *b</sub> c*", "&lt;sub&gt;a <em>b&lt;/sub&gt; c</em>"),
        ("<sub>a *b* c</sub>", "<sub>a <em>b</em> c</sub>"),
        ("<sub>open", "&lt;sub&gt;open"),
        ("<div>a</div>", "&lt;div&gt;a&lt;/div&gt;"),
        ("a \u202eb\u0007c", "a bc"),
        ("{{ config }}", "{{ config }}"),
    ],
)
def test_words_and_their_forms(text, expected):
    """
    Emphasis, code, breaks and three tags are markup; everything else is the text that it is.
    """
    assert f"<p>{expected}</p>" == html(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[x](other.md)", '<a href="../other/">x</a>'),
        ("[x *y*](other.md 'title')", '<a href="../other/">x <em>y</em></a>'),
        ("[x](https://example.org/?a&b)", '<a href="https://example.org/?a&amp;b" rel="noopener">x</a>'),
        ("[x](mailto:a@example.org)", '<a href="mailto:a@example.org">x</a>'),
        ("<https://example.org/>", '<a href="https://example.org/" rel="noopener">https://example.org/</a>'),
        ("[x](gone.md)", "x"),
        ("[x *y*](javascript:z)", "x <em>y</em>"),
        ("[](other.md)", ""),
        ("[x]\n\n[x]: other.md", '<a href="../other/">x</a>'),
        ('[{{ term("dxa") }}](other.md)', '<a href="../other/">DXA</a>'),
        ("[x <https://example.org/>](other.md)", '<a href="../other/">x https://example.org/</a>'),
        (
            "[x <https://example.org/>](gone.md)",
            'x <a href="https://example.org/" rel="noopener">https://example.org/</a>',
        ),
        ("[x [@a]](other.md)", f"[x{MARK}](other.md)"),
        ("[![Calf](calf.png)](other.md)", '<a href="../other/"><img src="../calf.png" alt="Calf"'),
    ],
)
def test_links(text, expected):
    """
    A link that leads somewhere is a link; one that does not is its words, and no link stands in a link.
    """
    assert html(text, SOURCES).startswith(f"<p>{expected}")


@pytest.mark.parametrize(
    ("text", "alt"),
    [
        ("![A *calf* [@a] \\< knee\nbent](calf.png)", "A calf &lt; knee bent"),
        ("![](calf.png)", ""),
        ('![a "b"](calf.png "title")', "a &quot;b&quot;"),
    ],
)
def test_a_picture_has_its_text(text, alt):
    """
    The text alternative is words alone: no markup, no number, no tooltip. The size keeps the page from jumping.
    """
    size = 'width="1" height="1"'
    assert f'<p><img src="../calf.png" alt="{alt}" {size} loading="lazy" decoding="async"></p>' == html(text, SOURCES)


def test_a_picture_that_is_not_ours_is_its_text():
    """
    A picture of another site is not loaded: readers get its text.
    """
    assert "<p>See: a calf</p>" == html("See: ![a calf](https://example.org/calf.png)")


def test_a_mark_that_got_into_a_link_is_text():
    """
    The parser lets no mark into a link; if it ever did, the page would still hold no link inside a link.
    """
    one = article("", SOURCES)
    around = beside(one)
    link_open, words, link_close = parse("[x](other.md)")[1].children
    mark = parse("[@a]")[1].children[0]
    place = components.Place(around.library, "muscles/everything/")
    targets = Targets.of(around.library)
    writer = Writer(one, entries(one, around), targets, lambda call: components.expand(call, place), {})
    write_inline(writer, [link_open, words, mark, link_close])

    assert '<a href="../other/">x [@a]</a>' == writer.finish([len(writer.parts)])[0][0]
