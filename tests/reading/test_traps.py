"""The traps of YAML: each is one fault, on its line and column, that says what to type."""

from __future__ import annotations

import pytest

from wellcited.model.finding import Fault
from wellcited.reading.article import read_article


def faults(front: str) -> list[Fault]:
    """Return the faults of an article with this front matter; its first line is line 2 of the file."""
    return list(read_article("docs/a.md", f"---\n{front}\n---\n".encode()).faults)


@pytest.mark.parametrize(
    ("front", "rule", "place", "words"),
    [
        ("title: Pain: what helps", "frontmatter-colon", (2, 8), '"Pain: what helps"'),
        ("title: A\nsummary: Ask: now\ntype: guide", "frontmatter-colon", (3, 10), "quotes"),
        ("\ttitle: A", "frontmatter-tab", (2, 1), "spaces"),
        ("codes:\n\ticd-10: [R25.2]", "frontmatter-tab", (3, 1), "spaces"),
        ("title: A\ntitle: B", "frontmatter-duplicate-key", (3, 1), "line 2"),
        ("codes:\n  mesh: []\n  mesh: []", "frontmatter-duplicate-key", (4, 3), "line 3"),
        ("title: &a A", "frontmatter-anchor", (2, 8), "&"),
        ("title: *a", "frontmatter-anchor", (2, 8), "*"),
        ("<<: {title: A}", "frontmatter-anchor", (2, 1), "write the fields out"),
        ("title: !!str A", "frontmatter-tag", (2, 8), "quotes"),
        ("title: !important", "frontmatter-tag", (2, 8), "!"),
        ("title: Vitamin D #1 choice", "frontmatter-comment-cut", (2, 18), "quotes"),
        ("title: Vitamin D # the choice", "frontmatter-comment-cut", (2, 18), "two spaces"),
        ("title: no", "frontmatter-yaml-surprise", (2, 8), '"no"'),
        ("title: 1:30", "frontmatter-yaml-surprise", (2, 8), '"1:30"'),
        ("title: 2026-11-22", "frontmatter-yaml-surprise", (2, 8), '"2026-11-22"'),
        ("also_called: [RLS, off]", "frontmatter-yaml-surprise", (2, 20), '"off"'),
        ("title: ~", "frontmatter-yaml-surprise", (2, 8), '"~"'),
        ("published: 2026-13-45", "frontmatter-date", (2, 12), "2026-11-22"),
        ("published: 2026-02-30", "frontmatter-date", (2, 12), "2026-11-22"),
        ("published: 01/02/2026", "frontmatter-date", (2, 12), "2026-02-01 or 2026-01-02"),
        ("published: 22/11/2026", "frontmatter-date", (2, 12), "2026-11-22"),
        ("published: 22 November 2026", "frontmatter-date", (2, 12), "2026-11-22"),
        ("published: 2026-11-22T09:30:00", "frontmatter-date", (2, 12), "zone"),
        ("published: yesterday", "frontmatter-date", (2, 12), "2026-11-22"),
        ("topics: muscles", "frontmatter-type", (2, 9), "[muscles]"),
        ("title: [A]", "frontmatter-type", (2, 1), "one value"),
        ("codes: R25.2", "frontmatter-type", (2, 8), "name"),
        ("review_every: often", "frontmatter-type", (2, 15), "24 months"),
        ("tittle: A", "frontmatter-unknown-key", (2, 1), "`title`"),
        ("also-called: [a]", "frontmatter-unknown-key", (2, 1), "`also_called`"),
        ("type: illness", "frontmatter-choice", (2, 7), "condition"),
        ("status: Published", "frontmatter-choice", (2, 9), "`published`"),
        ("title: 'A", "frontmatter-syntax", (2, 8), "close"),
        ("topics: [a, b", "frontmatter-syntax", (2, 9), "["),
        ('title: "A\nfunding: none\nreviews:\n- text: "b"', "frontmatter-syntax", (2, 8), "close it"),
        ("title: 'It's so'\ntype: guide", "frontmatter-syntax", (2, 11), "''"),
        ('title: "A" calf', "frontmatter-syntax", (2, 10), "whole value"),
        ('title: "A\n  calf"  # c\ntype: guide\n   status: x', "frontmatter-syntax", (5, 10), "indentation"),
        ("title: A\n  summary: B", "frontmatter-syntax", (3, 10), "indentation"),
        ("title: {{ config }}", "frontmatter-syntax", (2, 9), "template"),
        ("title: @home", "frontmatter-syntax", (2, 8), '"@home"'),
        ("- title", "frontmatter-type", (2, 1), "colon"),
        ("a: " + "[" * 9, "frontmatter-size", (2, 1), "no field needs this"),
        ("? [a]\n: b", "frontmatter-syntax", (2, 3), "name"),
    ],
)
def test_each_trap_is_one_fault(front: str, rule: str, place: tuple[int, int], words: str) -> None:
    """
    One mistake gives one message, at its place, that says what to do.
    """
    found = faults(front)

    assert [(rule, place)] == [(fault.rule, (fault.span.line, fault.span.column)) for fault in found]
    assert words in found[0].help + found[0].says


@pytest.mark.parametrize(
    "front",
    [
        "title: A   # a comment two spaces away",
        "status: draft # a comment of a word that is no text",
        'title: "Pain: what helps"',
        'title: "no"',
        "title: 'It''s #1'",
        "funding: none",
        "published: 2026-11-22T09:30:00+01:00",
        'published: "2026-11-22"',
        "citations:\n  - {id: a, volume: 9, issue: '010', PMID: 32956536, issued: 2021-05}",
        "citations:\n  - {id: a, issued: {date-parts: [[2021, 5]]}}",
        "citations: [garrison2020-magnesium]",
        "review_every: 2 years",
        "title:",
        "also_called: []",
        "title: Persian \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    ],
)
def test_what_only_looks_like_a_trap_is_fine(front: str) -> None:
    """
    Comments, quotes and plain numbers where numbers belong are left alone.
    """
    assert [] == faults(front)


def test_a_wrong_field_drops_out_alone() -> None:
    """
    A fault in one citation leaves its other fields, and its neighbours, to the rules.
    """
    front = "title: A\ncitations:\n  - {id: a, title: T, issued: soon}\n  - {id: b, title: U}"
    article = read_article("docs/a.md", f"---\n{front}\n---\n".encode())

    assert [("a", "T", None), ("b", "U", None)] == [
        (entry.id, getattr(entry, "title", ""), getattr(entry, "issued", "")) for entry in article.front.citations
    ]
    assert article.is_faulty("citations.0.issued")
    assert not article.is_faulty("citations.1")


def test_not_utf8_is_a_fault_with_its_place() -> None:
    """
    A file in another encoding is named at its first wrong byte, not shown as question marks.
    """
    article = read_article("docs/a.md", "---\ntitle: Caf\u00e9\n---\n".encode("latin-1"))

    assert [("frontmatter-encoding", 2, 11)] == [(f.rule, f.span.line, f.span.column) for f in article.faults]


@pytest.mark.parametrize("char", ["\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\u2028", "\x1b", "\U000e0041"])
def test_characters_that_nobody_sees_are_faults(char: str) -> None:
    """
    Bidirectional controls reorder text, zero-width characters hide it.
    """
    article = read_article("docs/a.md", f"---\ntitle: Take 1{char}0 mg\n---\n".encode())

    assert ("safety-invisible-character", 2, 14) in [(f.rule, f.span.line, f.span.column) for f in article.faults]
