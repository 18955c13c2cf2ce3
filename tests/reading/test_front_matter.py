"""One form of front matter, and a sentence for every other."""

from __future__ import annotations

import pytest

from wellcited.reading.article import read_article

ONE = "---\ntitle: A\n---\nBody\n"


@pytest.mark.parametrize(
    "data",
    [
        ONE.encode(),
        b"\xef\xbb\xbf" + ONE.encode(),
        ONE.replace("\n", "\r\n").encode(),
        ONE.replace("\n", "\r").encode(),
        b'---\n# a comment\ntitle: "A"   # another\n---\nBody\n',
        b"---\ntitle: 'A'\n---\nBody\n",
        b"---\ntitle: >-\n  A\n---\nBody\n",
        b"---\n\ntitle: A\n\n---\nBody\n",
    ],
)
def test_every_harmless_spelling_is_read_alike(data: bytes) -> None:
    """
    A byte order mark, CRLF, comments and quoting styles are an editor's own business.
    """
    article = read_article("docs/a.md", data)

    assert ((), "A", "Body") == (article.faults, article.front.title, article.body.text.strip())


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("", "frontmatter-missing", 1),
        ("Just text.\n", "frontmatter-missing", 1),
        ("# A heading\n", "frontmatter-missing", 1),
        ("\n---\ntitle: A\n---\n", "frontmatter-missing", 2),
        ("----\ntitle: A\n----\n", "frontmatter-missing", 1),
        (" ---\ntitle: A\n---\n", "frontmatter-missing", 1),
        ("--- \ntitle: A\n---\n", "frontmatter-missing", 1),
        ("title: A\nsummary: B\n\nBody\n", "frontmatter-missing", 1),
        ("---\n---\nBody\n", "frontmatter-missing", 1),
        ("---\n# only a comment\n---\nBody\n", "frontmatter-missing", 1),
        ("---\ntitle: A\n", "frontmatter-unclosed", 1),
        ("---\ntitle: A\n...\nBody\n", "frontmatter-unclosed", 3),
        ("---\ntitle: A\n----\nBody\n", "frontmatter-unclosed", 3),
        ("---\ntitle: A\n--- \nBody\n", "frontmatter-unclosed", 3),
    ],
)
def test_every_other_form_is_one_fault_on_its_line(text: str, rule: str, line: int) -> None:
    """
    MkDocs would print such a block to readers, or read other values from it.
    """
    article = read_article("docs/a.md", text.encode())

    assert [(rule, line)] == [(fault.rule, fault.span.line) for fault in article.faults]
    assert not article.readable


def test_a_second_block_below_the_first_is_body() -> None:
    """
    What MkDocs might take for metadata of its own stays text.
    """
    article = read_article("docs/a.md", b"---\ntitle: A\n---\n---\ntemplate: evil.html\n---\n")

    assert "template: evil.html" in article.body.text


def test_front_matter_has_a_largest_size() -> None:
    """
    Size is tested before a parser looks inside.
    """
    article = read_article("docs/a.md", b"---\ntitle: A\nsummary: " + b"x" * 17_000 + b"\n---\n")

    assert ["frontmatter-size"] == [fault.rule for fault in article.faults]
