"""The body: everything in it, at its place."""

from __future__ import annotations

import pytest

from wellcited.model.body import Body
from wellcited.model.span import Span
from wellcited.reading.body import read_body

TEXT = """\
Intro with a [link](other.md#part "Title") and an ![alt text](picture.png).

## When to *see* a doctor

- Pain lasts up to 10 minutes [@hawke2021, p. 3; -@allen2012-afp]. It goes by itself.
- Text that goes on
  over two lines [@garrison2020].

!!! emergency "Call your emergency number if"

    - you cannot breathe
    - you **faint** [@hawke2021]

| Sign | What to do |
| --- | --- |
| cold | call [@a] |
| warm \\| hot | wait |

{{ helpline("emergency", region="gb") }} and {{ config }} and <b onclick="x">bold</b>{: #id } with H<sub>2</sub>O.
"""


@pytest.fixture
def body() -> Body:
    """Return the body above, read as if it began on line 11."""
    return read_body(TEXT, 11)[0]


def source(span: Span) -> str:
    """Return the piece of the text that a span of one line marks."""
    assert span.line == span.end_line
    return TEXT.split("\n")[span.line - 11][span.column - 1 : span.end_column - 1]


def test_things_stand_where_their_spans_say(body: Body) -> None:
    """
    A span marks the very characters that a person would point to.
    """
    assert ["When to *see* a doctor"] == [source(heading.span) for heading in body.headings]
    assert ['[link](other.md#part "Title")'] == [source(link.span) for link in body.links]
    assert ["![alt text](picture.png)"] == [source(image.span) for image in body.images]
    assert ["@hawke2021", "@allen2012-afp", "@garrison2020", "@hawke2021", "@a"] == [source(m.span) for m in body.marks]
    assert ['{{ helpline("emergency", region="gb") }}'] == [source(call.span) for call in body.components]
    assert ["{{ config }}", '<b onclick="x">', "</b>", "{: #id }"] == [source(raw.span) for raw in body.raws]


def test_what_things_are(body: Body) -> None:
    """
    Headings, marks, boxes and tables carry what rules ask about.
    """
    assert ("When to see a doctor", "when-to-see-a-doctor", 2) == (
        body.headings[0].text,
        body.headings[0].anchor,
        body.headings[0].level,
    )
    assert [(0, "p. 3", False), (0, "", True), (1, "", False), (2, "", False), (3, "", False)] == [
        (mark.cluster, mark.locator, mark.suppressed) for mark in body.marks
    ]
    assert [("emergency", "Call your emergency number if", 2)] == [
        (box.kind, box.title, box.items) for box in body.admonitions
    ]
    assert [(("Sign", "What to do"), 2)] == [(table.header, table.rows) for table in body.tables]
    assert [(2, False), (2, False)] == [(items.items, items.ordered) for items in body.lists]


def test_sentences_are_what_readers_see_with_their_marks(body: Body) -> None:
    """
    Markup and marks are gone from a sentence; the marks that stand in it are named.
    """
    seen = {sentence.text: [body.marks[mark].id for mark in sentence.marks] for sentence in body.sentences}

    assert ["hawke2021", "allen2012-afp"] == seen["Pain lasts up to 10 minutes."]
    assert [] == seen["It goes by itself."]
    assert ["garrison2020"] == seen["Text that goes on over two lines."]
    assert ["hawke2021"] == seen["you faint"]
    assert "warm | hot" in seen


def test_a_block_knows_what_holds_it(body: Body) -> None:
    """
    Rules about care cards and tables ask where a text stands.
    """
    found = [(block.kind, block.inside, block.section) for block in body.blocks]

    assert ("paragraph", "", -1) == found[0]
    assert ("heading", "", 0) == found[1]
    assert ("card-title", "emergency", 0) in found
    assert ("item", "emergency", 0) in found
    assert ("cell", "", 0) in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("Take 2.5 mg. Then wait.", ["Take 2.5 mg.", "Then wait."]),
        ("Ask Dr. Who, e.g. today. Go!", ["Ask Dr. Who, e.g. today.", "Go!"]),
        ('He said "stop." Then he went.', ['He said "stop."', "Then he went."]),
        ("no full stop", ["no full stop"]),
        ("Take vitamin D. Ask J. Doe.", ["Take vitamin D.", "Ask J. Doe."]),
        ("Is it safe? yes.", ["Is it safe?", "yes."]),
        ("A mark after the stop. [@a] Next one.", ["A mark after the stop.", "Next one."]),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    """
    Abbreviations and decimals do not end a sentence.
    """
    assert expected == [sentence.text for sentence in read_body(text, 1)[0].sentences]


def test_a_mark_after_the_full_stop_belongs_to_the_sentence_before() -> None:
    """
    Both habits of editors are read: the mark before the full stop, and after it.
    """
    body = read_body("First claim. [@a] Second claim [@b].", 1)[0]

    assert [["a"], ["b"]] == [[body.marks[mark].id for mark in sentence.marks] for sentence in body.sentences]


@pytest.mark.parametrize(
    "text", ["> " * 40 + "x", "- " * 60 + "x", "\n".join("    " * n + "!!! note\n" for n in range(30))]
)
def test_deep_nesting_is_a_fault_and_no_crash(text: str) -> None:
    """
    A text that no page needs is refused before it can exhaust anything.
    """
    assert ["safety-too-deep"] == [fault.rule for fault in read_body(text, 1)[1]]


def test_headings_never_take_an_id_that_the_page_needs() -> None:
    """
    Material configures itself from elements whose id begins with two underscores.
    """
    body = read_body("## __config\n\n## References\n\n## ref-1\n\n## 3 signs\n\n## References\n\n## \u2026\n", 1)[0]

    assert ["config", "references", "s-ref-1", "s-3-signs", "references-2", "s"] == [h.anchor for h in body.headings]
