"""The fingerprint, version 3: what changes it, and what does not."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wellcited.model.citation import Citation
from wellcited.model.fingerprint import fingerprints, short, version_of
from wellcited.model.fingerprint.clinical_text import hashed, serialised
from wellcited.model.partial_date import PartialDate
from wellcited.model.picture import digest_of
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

![A cup, filled to the line](cup.svg) and a link to [a spoon](spoon.svg).
"""
CUP, SPOON, OTHER = ("0" * 64, "1" * 64, "2" * 64)
DIGESTS = {"docs/pain/cup.svg": CUP, "docs/pain/spoon.svg": SPOON}


def fingerprint(
    front: str = FRONT,
    body: str = BODY,
    path: str = "docs/pain/relief.md",
    digests: Mapping[str, str] = DIGESTS,
) -> str:
    """Return the fingerprint of an article."""
    return read_article(path, (front + body).encode(), {}, digests).fingerprint


def test_it_is_sha_256_and_names_its_version() -> None:
    """
    All digits are kept, so that nobody can make two texts that share them; people are shown sixteen.
    """
    made = fingerprint()

    assert re.fullmatch(r"v3-[0-9a-f]{64}", made)
    assert 3 == version_of(made)
    assert made[3:19] == short(made)
    assert [1, 2, None, None] == [version_of(text) for text in ("0" * 16, "v2-" + "0" * 64, "v4-" + "0" * 64, "0" * 15)]


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
        ("(cup.svg)", "(./cup.svg)"),
        ("(cup.svg)", "(../pain/%63up.svg)"),
        ("(cup.svg)", "(<cup.svg>)"),
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

    assert fingerprint() == read_article("docs/pain/relief.md", data, {"b": shared}, DIGESTS).fingerprint
    assert fingerprint() != read_article("docs/pain/relief.md", data, {"b": other}, DIGESTS).fingerprint
    assert fingerprint() != read_article("docs/pain/relief.md", data, {}, DIGESTS).fingerprint


def test_an_article_may_move() -> None:
    """
    Links that lead to the same pages from the new place keep the review.
    """
    moved = BODY
    for target in ("other/page.md", "cup.svg", "spoon.svg"):
        moved = moved.replace(target, f"../pain/{target}")

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
        ("(cup.svg)", "(spoon.svg)"),
        ("(cup.svg)", "(cup.svg 'Half full')"),
        ("![A cup, filled to", "![A cup, filled below"),
        ("![A cup", "[A cup"),
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


def test_a_picture_of_another_site_has_no_digest() -> None:
    """
    Nobody can know what an address will show tomorrow; nor is there a digest where no file is.
    """
    for target in ("https://example.org/cup.svg", "//example.org/cup.svg", "gone.svg"):
        article = read_article("docs/pain/relief.md", f"---\ntitle: A\n---\n![A cup]({target})\n".encode(), {}, DIGESTS)
        assert [None] == list(article.pictures.values()) or not article.pictures
        assert article.fingerprint == read_article("docs/pain/relief.md", article.text.encode()).fingerprint


@pytest.mark.parametrize("hidden", ["<cup .svg>", "<c\tup.svg>", "<\x0bcup.svg>", "&#9;cup.svg"])
def test_a_picture_is_covered_however_its_target_is_hidden(hidden: str) -> None:
    """
    Browsers leave blanks out of an address, and so does the page: what it shows is what the review is bound to.
    """
    body = f"![A cup]({hidden})\n"

    assert {"docs/pain/cup.svg": CUP} == read_article(
        "docs/pain/relief.md", (FRONT + body).encode(), {}, DIGESTS
    ).pictures
    assert fingerprint(body=body) != fingerprint(body=body, digests={"docs/pain/cup.svg": OTHER})


@pytest.mark.parametrize(
    "body",
    [
        "![A cup](cup.svg)",
        "[![A cup](cup.svg)](page.md)",
        "> - ![A cup](cup.svg)",
        "!!! note\n\n    ![A cup](cup.svg)",
        "| a |\n| - |\n| ![A cup](cup.svg) |",
        "## ![A cup](cup.svg)",
        "<sup>![A cup](cup.svg)</sup>",
        "**![A cup](cup.svg)**",
    ],
)
def test_a_picture_is_covered_wherever_it_stands(body: str) -> None:
    """
    In a link, a list, a box, a cell, a heading: its file counts.
    """
    assert fingerprint(body=f"{body}\n") != fingerprint(body=f"{body}\n", digests={"docs/pain/cup.svg": OTHER})


def test_version_2_goes_on_leaving_out_what_a_picture_holds() -> None:
    """
    Old records stay valid under the version that they were made with; each article knows both numbers.
    """
    data = (FRONT + BODY).encode()
    now, later = (read_article("docs/pain/relief.md", data, {}, digests) for digests in (DIGESTS, {}))

    assert now.version2 == later.version2
    assert 2 == version_of(now.version2)
    assert now.was(now.version2.upper())
    assert later.was(now.version2)
    assert now.was(now.fingerprint)
    assert not later.was(now.fingerprint)
    assert not read_article("docs/pain/relief.md", data.replace(b"10 mg", b"100 mg"), {}, DIGESTS).was(now.version2)


def test_version_2_is_what_it_was_for_texts_without_pictures() -> None:
    """
    The short way to it gives what the long way gives.
    """
    article = read_article("docs/pain/relief.md", (FRONT + BODY.partition("![")[0]).encode())
    text = serialised(article.front, article.body, article.path, {}, None)

    assert hashed(2, text) == article.version2


@given(st.binary(max_size=300), st.data())
def test_any_byte_of_a_picture_counts(data: bytes, draw: st.DataObject) -> None:
    """
    One byte changed, added or taken away in a picture that is shown; in one that is only linked to, none.
    """
    at = draw.draw(st.integers(0, len(data)))
    put = draw.draw(st.binary(max_size=2))
    changed = data[:at] + put + data[at + draw.draw(st.integers(0, 2)) :]

    def made(cup: bytes, spoon: bytes) -> str:
        return fingerprint(digests={"docs/pain/cup.svg": digest_of(cup), "docs/pain/spoon.svg": digest_of(spoon)})

    assert (data == changed) == (made(data, b"") == made(changed, b""))
    assert made(b"", data) == made(b"", changed)


SPELLINGS = st.lists(st.sampled_from(["./", "../pain/", "x/../", "%2e/"]), max_size=4).map("".join)


@given(SPELLINGS, SPELLINGS)
def test_no_spelling_of_a_path_counts(one: str, other: str) -> None:
    """
    However a picture is named, it is the same file.
    """

    def made(spelt: str, digest: str) -> str:
        return fingerprint(body=f"![A cup]({spelt}cup.svg)\n", digests={"docs/pain/cup.svg": digest})

    assert made(one, CUP) == made(other, CUP)
    assert made(one, CUP) != made(other, OTHER)


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
    from wellcited.model.fingerprint.words import line
    from wellcited.model.frontmatter import FrontMatter

    first, second = (
        fingerprints(FrontMatter.model_construct(summary=text), Body(), "", {}, {}) for text in (one, other)
    )

    assert (line(one) == line(other)) == (first[0] == second[0]) == (first[1] == second[1])
