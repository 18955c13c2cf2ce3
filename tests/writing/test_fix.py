"""Canonical form: never the meaning, never a comment, never the text."""

from __future__ import annotations

import codecs
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.sample import sample_library
from tests.writing.front_matter import articles, kept, values
from wellcited.reading.article import read_article
from wellcited.writing.fix import fix
from wellcited.writing.refusal import Refused

ARTICLES = [ROOT / path for path in sample_library().by_path]


def front(text: str) -> str:
    """Return front matter in canonical form."""
    data = fix("docs/a.md", f"---\n{text}---\nText.\n".encode()).data.decode()
    return data.removeprefix("---\n").removesuffix("---\nText.\n")


def body(data: bytes) -> bytes:
    """Return what stands below the front matter, from its closing line."""
    return re.split(rb"(?:\r\n|\r|\n)---(?=\r|\n|$)", data, maxsplit=1)[1]


@pytest.mark.slow
@settings(max_examples=100)
@given(articles())
def test_what_could_be_read_is_read_alike(data: bytes) -> None:
    """
    Every value of the model is the same before and after, but for the form of a DOI.

    Only what was unreadable may have become readable.
    """
    before, after = read_article("docs/a.md", data), read_article("docs/a.md", fix("docs/a.md", data).data)

    assert kept(values(before.front), values(after.front))
    assert {(fault.rule, fault.field) for fault in after.faults} <= {
        (fault.rule, fault.field) for fault in before.faults
    }


@pytest.mark.slow
@settings(max_examples=80)
@given(articles())
def test_twice_is_once(data: bytes) -> None:
    """
    What is canonical stays as it is, to the byte.
    """
    once = fix("docs/a.md", data).data

    assert (once, ()) == (fix("docs/a.md", once).data, fix("docs/a.md", once).changes)


@pytest.mark.slow
@settings(max_examples=80)
@given(articles())
def test_no_comment_is_lost_and_no_byte_of_the_text(data: bytes) -> None:
    """
    Comments, the byte order mark, the ends of lines and the body stay.
    """
    after = fix("docs/a.md", data).data

    assert sorted(re.findall(rb"# comment \d+", data)) == sorted(re.findall(rb"# comment \d+", after))
    assert body(data) == body(after)
    assert data.startswith(codecs.BOM_UTF8) == after.startswith(codecs.BOM_UTF8)
    assert [data.count(end) for end in (b"\r\n", b"\r", b"\n")] == [after.count(end) for end in (b"\r\n", b"\r", b"\n")]


@pytest.mark.slow
@settings(max_examples=80)
@given(articles())
def test_fields_stand_in_the_order_of_the_model(data: bytes) -> None:
    """
    In every map whose fields are all known, and that stands on lines of its own, the order is canonical.
    """
    after = read_article("docs/a.md", fix("docs/a.md", data).data)
    names = list(type(after.front).yaml_names())
    keys = list(after.places.nodes[""].keys)

    assert "unknown" in keys or sorted(keys, key=names.index) == keys


@pytest.mark.slow
@settings(max_examples=80)
@given(st.sampled_from(ARTICLES), st.integers(0, 10**6))
def test_a_mangled_article_is_kept_or_refused(path, seed: int) -> None:
    """
    Whatever stands in a file: it is refused with a reason, or what could be read is read alike.
    """
    rng = random.Random(seed)
    lines = path.read_text("utf-8").split("\n")
    for _ in range(rng.randint(1, 6)):
        at, other = rng.randrange(1, 40), rng.randrange(1, 40)
        match rng.randrange(6):
            case 0:
                lines[at], lines[other] = lines[other], lines[at]
            case 1:
                lines[at] = "  " + lines[at]
            case 2:
                lines[at] += rng.choice([" # x", "  # x", ": y", '"', "]", " |"])
            case 3:
                del lines[at]
            case 4:
                lines.insert(at, rng.choice(["# note", "", "  # note", "x: y", "- z"]))
            case 5:
                lines[at] = lines[at].replace('"', rng.choice(["'", ""])).replace("{", "{ ")
    data = "\n".join(lines).encode()
    try:
        fixed = fix("docs/a.md", data).data
    except Refused as refusal:
        assert refusal.says
        assert refusal.help
        return
    before, after = read_article("docs/a.md", data), read_article("docs/a.md", fixed)

    assert kept(values(before.front), values(after.front))
    assert fixed == fix("docs/a.md", fixed).data
    assert before.body.text == after.body.text


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_library_is_canonical(path) -> None:
    """
    `wellcited fix --check` has nothing to say about the sample library.
    """
    assert () == fix(path.name, path.read_bytes()).changes


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("title: 'Night leg cramps'\n", "title: Night leg cramps\n"),
        ('title: "Pain: what helps"\n', 'title: "Pain: what helps"\n'),
        ("title: 'Pain: what helps'\n", 'title: "Pain: what helps"\n'),
        ("title: 'Say \"ah\": now'\n", "title: 'Say \"ah\": now'\n"),
        ("title: 'it''s'\n", "title: it's\n"),
        ('title: "caf\\u00e9"\n', "title: café\n"),
        ("title: No\n", 'title: "No"\n'),
        ("title: 1:30\n", 'title: "1:30"\n'),
        ("title: 12e3\n", 'title: "12e3"\n'),
        ("title: 'No' # or yes\n", 'title: "No" # or yes\n'),
        ("title: 'Cramps' # leg\n", "title: 'Cramps' # leg\n"),
        ("title: 'Cramps'  # leg\n", "title: Cramps  # leg\n"),
        ("title: Vitamin D #1\n", "title: Vitamin D #1\n"),
        ("funding: ~\n", "funding: ~\n"),
        ("funding: null\n", "funding: null\n"),
        ('published: "2026-11-22"\n', "published: 2026-11-22\n"),
        ("published: 22.11.2026\n", "published: 2026-11-22\n"),
        ("published: 22 Nov 2026\n", "published: 2026-11-22\n"),
        ("published: November 22nd, 2026\n", "published: 2026-11-22\n"),
        ("published: 2026/11/22\n", "published: 2026-11-22\n"),
        ("published: 01/02/2026\n", "published: 01/02/2026\n"),
        ("published: 31/02/2026\n", "published: 31/02/2026\n"),
        ('review_every: "24 months"\n', "review_every: 24 months\n"),
        ("also_called: ['charley horse', \"a, b\"]\n", 'also_called: [charley horse, "a, b"]\n'),
        ("citations:\n  - 'hawke2021'\n", "citations:\n  - hawke2021\n"),
        ("citations:\n  - 2021\n", 'citations:\n  - "2021"\n'),
        ("citations: [{id: a, volume: 12}]\n", 'citations: [{id: a, volume: "12"}]\n'),
        ("citations: [{id: a, issued: '2021'}]\n", "citations: [{id: a, issued: 2021}]\n"),
        ("citations: [{DOI: https://doi.org/10.1000/x, id: a}]\n", "citations: [{id: a, DOI: 10.1000/x}]\n"),
        ("titel: 'x'\ntitle: 'yo'\n", "titel: 'x'\ntitle: yo\n"),
    ],
)
def test_one_value(written: str, expected: str) -> None:
    """
    Quotes where YAML readers would be surprised and nowhere else; days and DOIs in one form; nothing guessed.
    """
    assert expected == front(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("summary: s\ntitle: t\n", "title: t\nsummary: s\n"),
        ("# about s\nsummary: s\ntitle: t  # t\n", "title: t  # t\n# about s\nsummary: s\n"),
        ("# a head\n\nsummary: s\ntitle: t\n", "# a head\n\ntitle: t\nsummary: s\n"),
        (
            "reviews:\n  - on: 2026-11-22\n    by: x\n  # the second\n  - role: clinical  # c\n    # who\n    by: z\n",
            "reviews:\n  - by: x\n    on: 2026-11-22\n  # the second\n    # who\n  - by: z\n    role: clinical  # c\n",
        ),
        (
            "summary: >-\n  Folded\n\n  # no comment\n# about t\ntitle: t\n",
            "# about t\ntitle: t\nsummary: >-\n  Folded\n\n  # no comment\n",
        ),
        (
            "topics:\n- a\n# last\nsummary: |\n  x\ntitle: t\n",
            "title: t\n# last\nsummary: |\n  x\ntopics:\n- a\n",
        ),
        ("changes: [{what: w, on: 2026-11-22}]\n", "changes: [{on: 2026-11-22, what: w}]\n"),
        ("changes: [{what: w,\n  on: 2026-11-22}]\n", "changes: [{what: w,\n  on: 2026-11-22}]\n"),
        ("summary: s\nxyz: 1\ntitle: t\n", "summary: s\nxyz: 1\ntitle: t\n"),
        ("codes:\n  mesh: [D1]\n  # who\n  icd-10: [R25.2]\n", "codes:\n  # who\n  icd-10: [R25.2]\n  mesh: [D1]\n"),
        ("\"summary\": s\n'title' : t\n", "'title' : t\n\"summary\": s\n"),
    ],
)
def test_fields_move_with_their_lines(written: str, expected: str) -> None:
    """
    A field takes along the comments that stand directly above it and everything below it.
    """
    assert expected == front(written)


@pytest.mark.parametrize(
    ("data", "says", "line"),
    [
        (b"No front matter.\n", "has no front matter", 1),
        (b"---\ntitle: a\n", "never closed", 1),
        (b"---\ntitle: a: b\n---\n", "colon", 2),
        (b"---\ntitle: a\ntitle: b\n---\n", "given twice", 3),
        (b"---\ntitle: *a\n---\n", "shorthand", 2),
        (b"---\n- a\n---\n", "holds no fields", 2),
        (b"---\n---\n", "holds no fields", 2),
        (b"---\ntitle: caf\xe9\n---\n", "not UTF-8", 2),
        ("---\ntitle: a\u2028b\n---\n".encode(), "invisible line break", 2),
        (b"", "empty", 0),
    ],
)
def test_what_is_not_sure_is_refused(data: bytes, says: str, line: int) -> None:
    """
    The refusal says why, on which line, and what to do.
    """
    with pytest.raises(Refused, match=says) as refusal:
        fix("docs/a.md", data)

    assert line == refusal.value.line
    assert refusal.value.help


def test_changes_are_counted() -> None:
    """
    A report says what happened to a file.
    """
    fixed = fix("docs/a.md", b"---\nsummary: 'a'\npublished: 22.11.2026\ntitle: 'b'\n---\n")

    assert (("date", 1), ("order of fields", 1), ("quotes", 2)) == fixed.changes
