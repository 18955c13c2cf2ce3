"""The fingerprint, version 2: what changes it, and what does not."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wellcited.model.citation import Citation
from wellcited.model.fingerprint import short, version_of
from wellcited.model.partial_date import PartialDate
from wellcited.reading.article import read_article

FRONT = """---
title: Pain relief
summary: How much to take, and when to stop.
also_called: [painkillers]
codes: {mesh: [D000700], icd-10: [R52]}
citations:
  - {id: a, type: webpage, title: Doses, URL: "https://example.org/Doses", issued: 2021-05-17}
  - {id: b, type: article-journal, title: Harms, DOI: 10.1000/harms, PMID: "123", issued: 2019}
---
"""
BODY = """!!! emergency "Call for help if"

    - you cannot breathe

## How much

Take **10 mg** of ibuprofen a day [@b]. Do not take more [@a; @b, p. 3].

1. Weigh yourself.
2. See [the other page](other/page.md#doses "More").

| Age | Dose |
| --- | ---- |
| 5   | 10²  |

{{ risk(6, 100, label="got better") }} H<sub>2</sub>O -2.5 [out](https://Example.org/A)
"""


def fingerprint(front: str = FRONT, body: str = BODY, path: str = "docs/pain/relief.md") -> str:
    """Return the fingerprint of an article."""
    return read_article(path, (front + body).encode()).fingerprint


def test_it_is_sha_256_and_names_its_version() -> None:
    """
    All digits are kept, so that nobody can make two texts that share them; people are shown sixteen.
    """
    made = fingerprint()

    assert re.fullmatch(r"v2-[0-9a-f]{64}", made)
    assert 2 == version_of(made)
    assert made[3:19] == short(made)
    assert [1, None, None] == [version_of(text) for text in ("0" * 16, "v3-" + "0" * 64, "0" * 15)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a day [@b]. Do not", "a\nday [@b].\nDo not"),
        ("a day [@b]", "a day\n[@b]"),
        ("a day [@b]", "a day[@b]"),
        ("**10 mg**", "10 mg"),
        ("**10 mg**", "__10\u00a0mg__"),
        ("    - you", "    * you"),
        ("1. Weigh yourself.\n2. See", "1) Weigh yourself.\n\n2) See"),
        ("2. See", "1. See"),
        ("other/page.md#doses", "./other/../other/%70age.md#doses"),
        ("other/page.md#doses", "../pain/other/page.md#doses"),
        ('[the other page](other/page.md#doses "More").', "[the other page][1].\n\n[1]: other/page.md#doses 'More'"),
        ("https://Example.org/A", "HTTPS://example.org/A"),
        ("## How much", "How much\n--------"),
        ("| 5   | 10²  |", "|5|10²|"),
        ('risk(6, 100, label="got better")', "risk( 6,100, label='got better' )"),
        ("ibuprofen", "ibu\u00adprofen"),
        ("ibuprofen", "&#105;buprofen"),
        ("\n", "\r\n"),
    ],
)
def test_how_a_body_is_written_does_not_count(old: str, new: str) -> None:
    """
    Line wrapping, list markers, emphasis, the spelling of a path and the layout of a table change no meaning.
    """
    assert old in BODY
    assert fingerprint() == fingerprint(body=BODY.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Pain relief", 'title: "Pain  relief"'),
        ("codes: {mesh: [D000700], icd-10: [R52]}", "codes:\n  icd-10: [R52]\n  mesh:\n    - D000700"),
        ("---\ntitle", "---\nauthors: [x]\nstatus: draft\ntopics: [y]\ntitle"),
        ("10.1000/harms", "https://doi.org/10.1000/HARMS"),
        ("issued: 2021-05-17", "issued: {date-parts: [[2021, 5, 17]]}"),
        ("issued: 2021-05-17", "issued: 2021"),
        ("title: Harms,", "title: Harms, volume: '3', container-title: A journal, author: [{literal: Body}],"),
        ("https://example.org/Doses", "https://EXAMPLE.org/Doses"),
    ],
)
def test_how_a_front_matter_is_written_does_not_count(old: str, new: str) -> None:
    """
    Quoting, key order, fields that are not clinical, and details of a reference that leave it the same source.
    """
    assert old in FRONT
    assert fingerprint() == fingerprint(FRONT.replace(old, new))


def test_order_and_ids_of_the_list_of_sources_do_not_count() -> None:
    """
    Readers count sources as the text mentions them; an editor may sort and name them.
    """
    lines = FRONT.split("\n")
    lines[6], lines[7] = lines[7].replace("id: b", "id: harms2019"), lines[6]

    assert fingerprint() == fingerprint("\n".join(lines), BODY.replace("@b", "@harms2019"))


def test_a_source_may_be_shared_without_a_new_review() -> None:
    """
    An entry that moves from the article to the library is the same source; when it changes there, the review falls.
    """
    front = re.sub(r"  - \{id: b.*\n", "  - b\n", FRONT)
    shared = Citation.model_construct(
        id="b",
        type="article-journal",
        title="Harms",
        DOI="10.1000/harms",
        PMID="123",
        issued=PartialDate.parse("2019"),
    )
    other = shared.model_copy(update={"DOI": "10.1000/other"})
    data = (front + BODY).encode()

    assert fingerprint() == read_article("docs/pain/relief.md", data, {"b": shared}).fingerprint
    assert fingerprint() != read_article("docs/pain/relief.md", data, {"b": other}).fingerprint
    assert fingerprint() != read_article("docs/pain/relief.md", data).fingerprint


def test_an_article_may_move() -> None:
    """
    Links that lead to the same pages from the new place keep the review.
    """
    moved = BODY.replace("other/page.md", "../pain/other/page.md")

    assert fingerprint() == fingerprint(body=moved, path="docs/new/relief.md")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("10 mg", "100 mg"),
        ("10 mg", "10 Mg"),
        ("10 mg", "10 \u00b5g"),
        ("10 mg", "1 0 mg"),
        ("10 mg", "10\u200b mg"),
        ("**10 mg**", "\u202e10 mg\u202c"),
        ("ibuprofen", "ibupr\u043efen"),
        ("ibuprofen", "aspirin"),
        ("Do not take", "Take"),
        ("Do not", "Do\u00a0now"),
        ("10²", "102"),
        ("H<sub>2</sub>O", "H2O"),
        ("H<sub>2</sub>O", "H<sup>2</sup>O"),
        ("-2.5", "2.5"),
        ("-2.5", "\u22122.5"),
        ("1. Weigh", "3. Weigh"),
        ("1. Weigh yourself.\n2. See", "- Weigh yourself.\n- See"),
        ("2. See", "    2. See"),
        ("other/page.md#doses", "other/page.md#harms"),
        ("other/page.md#doses", "page.md#doses"),
        ("https://Example.org/A", "https://Example.org/a"),
        ("p. 3", "p. 4"),
        ("[@b]. Do", "[@a]. Do"),
        (" [@b]. Do", ". Do"),
        ("emergency", "urgent"),
        ("Call for help if", "Do not worry if"),
        ("## How much", "### How much"),
        ("risk(6, 100", "risk(100, 6"),
        ("got better", "got worse"),
        ("label=", "noun="),
        ("| 5   | 10²  |", "| 10² | 5    |"),
        ("    - you cannot breathe\n", "    - you cannot breathe\n    - you are well\n"),
        (" Do not take more [@a; @b, p. 3].", ""),
    ],
)
def test_what_a_body_says_counts(old: str, new: str) -> None:
    """
    A number, a unit, a negation, a drug, a sentence, an order, an urgency, and which source a sentence rests on.
    """
    assert old in BODY
    assert fingerprint() != fingerprint(body=BODY.replace(old, new, 1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Pain relief", "title: Pain Relief"),
        ("when to stop", "when to start"),
        ("[painkillers]", "[painkillers, sedatives]"),
        ("R52", "R51"),
        ("mesh:", "icd-10-cm:"),
        ("title: Harms", "title: Harm"),
        ("10.1000/harms", "10.1000/harms2"),
        ('PMID: "123"', 'PMID: "124"'),
        ("type: webpage", "type: report"),
        ("2021-05-17", "2022-05-17"),
        ("example.org/Doses", "example.org/doses"),
    ],
)
def test_what_a_front_matter_says_counts(old: str, new: str) -> None:
    """
    Title, summary, other names, codes, and what makes a source this one.
    """
    assert old in FRONT
    assert fingerprint() != fingerprint(FRONT.replace(old, new, 1))


def test_a_text_moved_between_fields_counts() -> None:
    """
    The parts are kept apart: the end of a title is not the start of a summary.
    """
    one = FRONT.replace("title: Pain relief\nsummary: How", "title: Pain\nsummary: relief How")

    assert one != FRONT
    assert fingerprint() != fingerprint(one)


def test_a_text_that_is_nested_too_deep_is_bound_whole() -> None:
    """
    The parser stops at a depth; a review is never bound to half a text.
    """
    deep = "> " * 40 + "Take "

    assert fingerprint(body=deep + "1 mg.\n") != fingerprint(body=deep + "2 mg.\n")


WORDS = st.lists(
    st.sampled_from("Take 10 mg of ibuprofen no not 5 \u03bcg a day - never 1.5 twice it's".split()), min_size=2
)
SENTENCES = st.lists(WORDS.map(" ".join), min_size=1, max_size=4)


@given(WORDS, st.data())
def test_wrapping_emphasis_and_quotes_never_count(found: list[str], data: st.DataObject) -> None:
    """
    However a paragraph is wrapped, stressed and quoted, it is the same text.
    """
    blanks = st.sampled_from([" ", "\n", "  ", "\u00a0", " \n"])
    looks = st.sampled_from(["{}", "**{}**", "*{}*", "`{}`"])
    made = ""
    for index, word in enumerate(found):
        look = data.draw(looks) if word not in "-" else "{}"
        quote = data.draw(st.sampled_from("'\u2019"))
        made += (data.draw(blanks) if index else "") + look.format(word.replace("'", quote))
    assume(not re.search(r"(?m)^\s*-", made) and not re.match(r"\s*\d+\.\s", made))

    assert fingerprint(body=f"So: {' '.join(found)}\n") == fingerprint(body=f"So: {made}\n")


@given(SENTENCES, SENTENCES)
def test_other_words_always_count(one: list[str], other: list[str]) -> None:
    """
    Two texts share a fingerprint only if they say the same, in the same order and in the same items.
    """

    def made(items: list[str]) -> str:
        return fingerprint(body="".join(f"- So: {item}\n" for item in items))

    assert (one == other) == (made(one) == made(other))


@given(st.text(), st.text())
def test_any_two_summaries_that_differ_are_told_apart(one: str, other: str) -> None:
    """
    Whatever the characters: only blanks, quotation marks, micro signs, hyphens and soft hyphens are folded.
    """
    from wellcited.model.body import Body
    from wellcited.model.fingerprint import fingerprint as of
    from wellcited.model.fingerprint.words import line
    from wellcited.model.frontmatter import FrontMatter

    first, second = (of(FrontMatter.model_construct(summary=text), Body(), "", {}) for text in (one, other))

    assert (line(one) == line(other)) == (first == second)
